package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;

/// A radar. It is drawn as closed lines around a pole, because the radar of ECharts puts what is missing into the middle, where
/// it would look like nothing; here a missing measure leaves a gap.
final class RadarOption {
  private RadarOption() {}

  static Map<String, Object> of(Chart.Radar chart, String lang) {
    Legend legend = new Legend(chart.shapes().stream().map(shape -> Look.plain(shape.name().in(lang))).toList());
    List<String> axes = HeatMapOption.words(chart.axes(), lang);
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("item"));
    option.putAll(legend.option(0));
    option.put("polar", map("center", list("50%", "54%"), "radius", "66%"));
    option.put("angleAxis", map("type", "category", "data", list(axes.toArray()), "boundaryGap", false, "startAngle", 90, "clockwise", true,
        "axisLine", map("show", false), "axisTick", map("show", false),
        "splitLine", map("show", true, "lineStyle", map("color", Look.GRID)),
        "axisLabel", map("color", Look.INK, "interval", 0, "width", 120, "fontSize", 12, "overflow", "break")));
    option.put("radiusAxis", map("type", "value", "min", 0, "max", 1, "interval", 0.25, "axisLine", map("show", false), "axisTick", map("show", false),
        "splitLine", map("lineStyle", map("color", Look.GRID)), "axisLabel", map("color", Look.SOFT, "fontSize", 10)));
    option.put("series", chart.shapes().stream().map(shape -> shape(shape, axes, lang)).toList());
    return Look.responsive(option, map("polar", map("radius", "54%"), "angleAxis", map("axisLabel", map("width", 72, "fontSize", 11))));
  }

  private static Map<String, Object> shape(Series shape, List<String> axes, String lang) {
    String name = shape.name().in(lang);
    List<Object> data = new ArrayList<>();
    for (int i = 0; i <= axes.size() && !axes.isEmpty(); i++) {
      int axis = i % axes.size();
      Double value = shape.values().get(axis);
      Map<String, Object> point = map("value", list(number(value), axis));
      if (value != null) {
        point.putAll(Look.tooltip(name, axes.get(axis) + "  " + Look.figure(value)));
      }
      data.add(point);
    }
    return map("type", "line", "coordinateSystem", "polar", "name", Look.plain(name), "data", data, "symbol", "circle", "symbolSize", 6,
        "showSymbol", true, "connectNulls", false, "lineStyle", map("width", 2));
  }
}
