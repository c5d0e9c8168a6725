package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// Axes and the room around them.
final class Axes {
  private static final int MOST_LABELS = 40;
  /// The width of long labels beside a chart.
  static final int LABEL = 210;
  /// The same on a telephone.
  static final int NARROW_LABEL = 104;
  private static final double FIRST_YEAR = 1700;
  private static final double LAST_YEAR = 2200;

  private Axes() {}

  /// {@return an axis of labels}
  ///
  /// @param labels the labels
  static Map<String, Object> labels(List<String> labels) {
    return map("type", "category", "data", list(labels.toArray()), "axisTick", map("show", false),
        "axisLine", map("lineStyle", map("color", "#9aa7b4")), "axisLabel", map("color", Look.SOFT, "hideOverlap", true));
  }

  /// {@return an axis of long labels, each of which stands, cut where it is too long}
  ///
  /// @param labels the labels
  /// @param width how long they may be
  static Map<String, Object> longLabels(List<String> labels, int width) {
    return with(labels(labels), map("axisLabel", map("color", Look.INK, "interval", 0, "width", width, "overflow", "truncate",
        "ellipsis", "…"), "triggerEvent", true));
  }

  /// {@return labels below a table of cells: upright where they are short, slanting where they are long; of very many, such as the years
  /// of a century, some are left out}
  ///
  /// @param labels the labels
  static Map<String, Object> columnLabels(List<String> labels) {
    int longest = labels.stream().mapToInt(Look::width).max().orElse(0);
    boolean slanting = longest * labels.size() > 520;
    return with(labels(labels), map("splitArea", map("show", false), "axisLabel", map("color", Look.INK, "interval", labels.size() > MOST_LABELS ? "auto" : 0, "rotate", slanting ? 40 : 0,
        "width", slanting ? 120 : 160, "overflow", "truncate", "ellipsis", "…")));
  }

  /// {@return how the labels of a table of cells differ where there is little room}
  static Map<String, Object> narrowTable() {
    return map("xAxis", map("axisLabel", map("rotate", 50, "width", 84)), "yAxis", map("axisLabel", map("width", NARROW_LABEL)));
  }

  /// {@return an axis of numbers}
  ///
  /// @param name what it shows; empty for nothing
  static Map<String, Object> values(String name) {
    return map("type", "value", "name", Look.plain(name), "nameTextStyle", map("color", Look.SOFT, "fontSize", 11),
        "axisLine", map("show", false), "axisTick", map("show", false),
        "splitLine", map("lineStyle", map("color", Look.GRID)), "axisLabel", map("color", Look.SOFT, "hideOverlap", true));
  }

  /// {@return a horizontal axis of numbers with its name below}
  ///
  /// @param name what it shows
  static Map<String, Object> across(String name) {
    return with(values(name), map("nameLocation", "middle", "nameGap", 28));
  }

  /// {@return a vertical axis of numbers with its name above, beginning where the axis does}
  ///
  /// @param name what it shows
  static Map<String, Object> upright(String name) {
    return with(values(name), map("nameTextStyle", map("color", Look.SOFT, "fontSize", 11, "align", "left")));
  }

  /// {@return the axis; along years, as one that `charts.js` keeps from writing 2,020}
  ///
  /// @param axis the axis
  /// @param values what stands along it
  static Map<String, Object> years(Map<String, Object> axis, DoubleStream values) {
    boolean years = values.allMatch(value -> value == Math.rint(value) && value > FIRST_YEAR && value < LAST_YEAR);
    return !years ? axis : with(axis, map("minInterval", 1, "years", true));
  }

  /// {@return the room that axes and what they enclose fill}
  ///
  /// @param top from the top
  /// @param bottom from the bottom
  static Map<String, Object> grid(int top, int bottom) {
    return map("grid", map("left", 12, "right", 28, "top", top, "bottom", bottom, "containLabel", true));
  }
}
