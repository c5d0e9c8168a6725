package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.table.Wording;

/// Cells coloured by value. A cell without a value stays blank.
final class HeatMapOption {
  /// So many columns leave room for a value in each cell.
  private static final int LABELLED = 16;
  private static final int SCALE = 60;

  private HeatMapOption() {}

  static Map<String, Object> of(Chart.HeatMap chart, String lang) {
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("item"));
    option.putAll(Axes.grid(8, SCALE));
    option.put("xAxis", Axes.columnLabels(words(chart.columns(), lang)));
    option.put("yAxis", with(Axes.longLabels(words(chart.rows(), lang), Axes.LABEL), map("inverse", true)));
    option.put("visualMap", colours(chart, lang));
    option.put("series", list(map("type", "heatmap", "name", Look.plain(chart.axis().in(lang)), "data", cells(chart, lang),
        "itemStyle", map("borderColor", "#ffffff", "borderWidth", 1),
        "label", map("show", chart.columns().size() <= LABELLED, "fontSize", 11))));
    return Look.responsive(option, Axes.narrowTable());
  }

  static List<String> words(List<Wording> labels, String lang) {
    return labels.stream().map(label -> label.in(lang)).toList();
  }

  private static List<Object> cells(Chart.HeatMap chart, String lang) {
    Range range = Range.of(chart);
    List<Object> data = new ArrayList<>();
    for (int row = 0; row < chart.rows().size(); row++) {
      for (int column = 0; column < chart.columns().size(); column++) {
        Double value = chart.cells().get(row).get(column);
        if (value != null) {
          String figure = Look.figure(value);
          Map<String, Object> cell = map("value", list(column, row, Pairs.number(value)),
              "label", map("formatter", figure, "color", range.isDark(value, chart.middle()) ? "#ffffff" : Look.INK));
          cell.putAll(Look.tooltip(chart.rows().get(row).in(lang) + " × " + chart.columns().get(column).in(lang),
              chart.axis().in(lang) + "  " + figure));
          data.add(cell);
        }
      }
    }
    return data;
  }

  private static Map<String, Object> colours(Chart.HeatMap chart, String lang) {
    Range range = Range.of(chart);
    return map("type", "continuous", "min", range.low(), "max", range.high(), "calculable", false, "orient", "horizontal",
        "left", "center", "bottom", 4, "itemWidth", 12, "itemHeight", 180, "precision", range.high() - range.low() < 10 ? 2 : 0,
        "text", list(Look.figure(range.high()), chart.axis().in(lang) + "　" + Look.figure(range.low())),
        "textStyle", map("color", Look.SOFT, "fontSize", 11),
        "inRange", map("color", chart.middle() == null ? Look.RISING : Look.APART));
  }

  /// The values between which colours run.
  record Range(double low, double high) {
    /// With a middle, as far from it on one side as on the other.
    static Range of(Chart.HeatMap chart) {
      double[] values = chart.cells().stream().flatMap(List::stream).filter(Objects::nonNull).mapToDouble(Double::doubleValue)
          .sorted().toArray();
      double low = values.length == 0 ? 0 : values[0];
      double high = values.length == 0 ? 1 : values[values.length - 1];
      Double middle = chart.middle();
      if (middle != null) {
        double apart = Math.max(Math.abs(high - middle), Math.abs(middle - low));
        low = middle - apart;
        high = middle + apart;
      } else if (low > 0) {
        low = 0;
      }
      return low == high ? new Range(low, low + 1) : new Range(low, high);
    }

    /// Whether the colour of a value asks for white writing.
    boolean isDark(double value, @Nullable Double middle) {
      double place = (value - low) / (high - low);
      return middle == null ? place > 0.6 : place < 0.15 || place > 0.8;
    }
  }
}
