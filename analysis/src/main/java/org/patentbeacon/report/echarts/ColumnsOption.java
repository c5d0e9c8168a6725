package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;

/// Columns, on top of each other, and a line on an axis of its own.
final class ColumnsOption {
  /// Up to so many columns carry their value.
  private static final int LABELLED = 16;
  private static final int KEY = 22;
  private static final int NAMES = 32;

  private ColumnsOption() {}

  static Map<String, Object> of(Chart.Columns chart, String lang) {
    List<String> names = new ArrayList<>(chart.columns().stream().map(series -> Look.plain(series.name().in(lang))).toList());
    List<Object> series = new ArrayList<>(chart.columns().stream().map(one -> column(chart, one, lang)).toList());
    List<Object> axes = list(left(names));
    Series line = chart.line();
    if (line != null) {
      names.add(Look.plain(line.name().in(lang)));
      axes.add(right(names.getLast()));
      series.add(line(line, names.getLast()));
    }
    Map<String, Object> key = Look.key(chart.states(), lang);
    // One sort of columns and a line are told apart by the colours in which their axes are named.
    Legend legend = new Legend(chart.columns().size() == 1 ? List.of() : names);
    int above = (key.isEmpty() ? 0 : KEY) + NAMES;
    Map<String, Object> option = Look.base();
    option.putAll(key);
    option.putAll(Look.tooltips("axis"));
    option.putAll(legend.option(key.isEmpty() ? 0 : KEY));
    option.putAll(Axes.grid(above + legend.height(), 8));
    option.put("xAxis", Axes.labels(chart.periods()));
    option.put("yAxis", axes);
    option.put("series", series);
    return Look.responsive(option, map("grid", map("top", above + legend.narrowHeight())));
  }

  private static Map<String, Object> left(List<String> names) {
    return with(Axes.upright(names.size() == 1 ? names.getFirst() : ""), map("nameTextStyle", map("color", Look.BRAND, "align", "left")));
  }

  private static Map<String, Object> right(String name) {
    return with(Axes.values(name), map("splitLine", map("show", false), "nameTextStyle", map("color", Look.WARM, "align", "right")));
  }

  private static Map<String, Object> column(Chart.Columns chart, Series series, String lang) {
    List<Object> data = new ArrayList<>();
    for (int i = 0; i < series.values().size(); i++) {
      data.add(map("value", number(series.values().get(i)), "itemStyle", Look.fill(chart.states().get(i))));
    }
    boolean labelled = chart.columns().size() == 1 && chart.line() == null && data.size() <= LABELLED;
    return map("type", "bar", "name", Look.plain(series.name().in(lang)), "stack", "columns", "barMaxWidth", 44, "barCategoryGap", "28%",
        "data", data, "label", map("show", labelled, "position", "top", "color", Look.SOFT, "fontSize", 11),
        "labelLayout", map("hideOverlap", true));
  }

  private static Map<String, Object> line(@Nullable Series line, String name) {
    List<Object> data = new ArrayList<>();
    if (line != null) {
      line.values().forEach(value -> data.add(number(value)));
    }
    return map("type", "line", "name", name, "yAxisIndex", 1, "showSymbol", false, "data", data,
        "lineStyle", map("color", Look.WARM, "width", 2), "itemStyle", map("color", Look.WARM));
  }
}
