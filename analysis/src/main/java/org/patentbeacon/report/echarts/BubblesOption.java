package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// Circles by rows and columns.
final class BubblesOption {
  private static final double LARGEST = 40;
  private static final double SMALLEST = 5;
  private static final double ACROSS = 520;
  /// A circle this wide holds its value.
  private static final double ROOMY = 22;

  private BubblesOption() {}

  static Map<String, Object> of(Chart.Bubbles chart, String lang) {
    Map<String, Object> option = Look.base();
    option.putAll(Look.note(chart.axis().in(lang)));
    option.putAll(Look.tooltips("item"));
    option.putAll(Axes.grid(28, 8));
    option.put("xAxis", with(Axes.columnLabels(HeatMapOption.words(chart.columns(), lang)), lines()));
    option.put("yAxis", with(Axes.longLabels(HeatMapOption.words(chart.rows(), lang), Axes.LABEL), with(lines(), map("inverse", true))));
    option.put("series", list(map("type", "scatter", "name", Look.plain(chart.axis().in(lang)), "data", circles(chart, lang),
        "itemStyle", map("color", Look.BRAND, "opacity", 0.75), "label", map("fontSize", 10, "color", "#ffffff"))));
    return Look.responsive(option, Axes.narrowTable());
  }

  private static Map<String, Object> lines() {
    return map("splitLine", map("show", true, "lineStyle", map("color", Look.GRID)));
  }

  private static List<Object> circles(Chart.Bubbles chart, String lang) {
    double most = chart.cells().stream().flatMap(List::stream).mapToDouble(Double::doubleValue).max().orElse(0);
    double largest = Math.min(LARGEST, ACROSS / Math.max(1, chart.columns().size()));
    List<Object> data = new ArrayList<>();
    for (int row = 0; row < chart.rows().size(); row++) {
      for (int column = 0; column < chart.columns().size(); column++) {
        double value = chart.cells().get(row).get(column);
        if (value > 0) {
          data.add(circle(chart, new Place(row, column), Math.max(SMALLEST, largest * Math.sqrt(value / most)), lang));
        }
      }
    }
    return data;
  }

  private record Place(int row, int column) {}

  private static Map<String, Object> circle(Chart.Bubbles chart, Place place, double size, String lang) {
    String figure = Look.figure(chart.cells().get(place.row()).get(place.column()));
    Map<String, Object> circle = map("value", list(place.column(), place.row()), "symbolSize", Math.rint(size * 10) / 10,
        "label", map("show", size >= ROOMY, "formatter", figure));
    if (chart.marked().get(place.row()).get(place.column())) {
      circle.put("itemStyle", map("color", Look.WARM, "borderColor", "#9c5a08", "borderWidth", 1.5));
    }
    circle.putAll(Look.tooltip(chart.rows().get(place.row()).in(lang) + " × " + chart.columns().get(place.column()).in(lang),
        chart.axis().in(lang) + "  " + figure));
    return circle;
  }
}
