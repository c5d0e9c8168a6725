package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.chart.Chart;

/// Points in a plane, joined when they are a path.
final class PointsOption {
  private static final double SIZE = 9;

  private PointsOption() {}

  static Map<String, Object> of(Chart.Points chart, String lang) {
    List<Object> series = new ArrayList<>();
    if (chart.path()) {
      series.add(joined(chart, false));
      series.add(joined(chart, true));
    }
    series.add(map("type", "scatter", "data", chart.points().stream().map(point -> point(chart, point, lang)).toList(),
        "itemStyle", map("color", Look.BRAND), "z", 3, "label", map("show", true, "position", "top", "fontSize", 11, "color", Look.INK,
            "width", 140, "overflow", "truncate"), "labelLayout", map("hideOverlap", true)));
    Map<String, Object> option = Look.base();
    option.putAll(key(chart, lang));
    option.putAll(Look.tooltips("item"));
    option.putAll(Axes.grid(36, 28));
    option.put("xAxis", with(Axes.years(Axes.across(chart.x().in(lang)), chart.points().stream().mapToDouble(Chart.Point::x)), map("scale", true)));
    option.put("yAxis", with(Axes.years(Axes.upright(chart.y().in(lang)), chart.points().stream().mapToDouble(Chart.Point::y)), map("scale", true)));
    option.put("series", series);
    return option;
  }

  private static Map<String, Object> key(Chart.Points chart, String lang) {
    boolean dotted = chart.path() && chart.points().stream().anyMatch(point -> point.state() == PeriodState.INCOMPLETE);
    return dotted ? Look.note(lang.equals("en") ? "dotted: incomplete" : "虚线：数据不完整") : map();
  }

  /// The steps of the path that are drawn through, or those that are dotted because they end in what is incomplete.
  private static Map<String, Object> joined(Chart.Points chart, boolean dotted) {
    List<Object> data = new ArrayList<>();
    for (int i = 1; i < chart.points().size(); i++) {
      Chart.Point from = chart.points().get(i - 1);
      Chart.Point to = chart.points().get(i);
      if (dotted == (to.state() == PeriodState.INCOMPLETE)) {
        data.add(list(number(from.x()), number(from.y())));
        data.add(list(number(to.x()), number(to.y())));
        data.add(list("-", "-"));
      }
    }
    return map("type", "line", "data", data, "showSymbol", false, "silent", true, "tooltip", map("show", false),
        "lineStyle", map("color", "#8fa3b5", "width", 1.5, "type", dotted ? "dotted" : "solid"), "itemStyle", map("color", "#8fa3b5"));
  }

  private static Map<String, Object> point(Chart.Points chart, Chart.Point point, String lang) {
    Map<String, Object> data = map("value", list(number(point.x()), number(point.y())), "symbolSize", Math.rint(10 * SIZE * Math.sqrt(point.size())) / 10,
        "label", map("formatter", Look.plain(point.label())), "itemStyle", state(point.state()));
    data.putAll(Look.tooltip(point.label(), chart.x().in(lang) + "  " + Look.figure(point.x()), chart.y().in(lang) + "  " + Look.figure(point.y())));
    return data;
  }

  private static Map<String, Object> state(PeriodState state) {
    return switch (state) {
      case COMPLETE -> map();
      case PROVISIONAL -> map("opacity", 0.5);
      case INCOMPLETE -> map("color", "#ffffff", "borderColor", Look.BRAND, "borderWidth", 1.5);
    };
  }
}
