package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// A landscape of heights, as bands one above the other, with named points. The bands are a series of our own: their outlines
/// stand beside it, and `charts.js` draws them.
final class ContourOption {
  private static final List<Double> LEVELS = List.of(0.05, 0.15, 0.25, 0.4, 0.55, 0.7, 0.85);
  private static final List<Object> COLOURS = list("#e3eef7", "#c9dff0", "#a9cbe6", "#86b4d9", "#5e99c8", "#377db4", Look.BRAND);
  private static final int NAMED = 40;
  /// Names of points farther to the right would leave the chart.
  private static final double RIGHT = 0.7;
  private static final int WIDEST = 140;

  private ContourOption() {}

  static Map<String, Object> of(Chart.Contour chart) {
    List<Object> bands = new ArrayList<>();
    for (int i = 0; i < LEVELS.size(); i++) {
      bands.add(map("color", COLOURS.get(i), "rings", Outlines.of(chart.heights(), LEVELS.get(i))));
    }
    double least = chart.points().stream().map(Chart.Node::size).sorted((a, b) -> Double.compare(b, a)).skip(NAMED - 1L).findFirst().orElse(0.0);
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("item"));
    option.put("grid", map("left", 8, "right", 8, "top", 8, "bottom", 8, "show", true, "backgroundColor", Look.GROUND, "borderColor", Look.GRID));
    option.put("xAxis", map("type", "value", "min", 0, "max", 1, "show", false));
    option.put("yAxis", map("type", "value", "min", 0, "max", 1, "show", false, "inverse", true));
    option.put("series", list(
        map("type", "custom", "silent", true, "clip", true, "bands", bands, "data", list(0), "tooltip", map("show", false)),
        map("type", "scatter", "z", 3, "data", chart.points().stream().filter(point -> point.size() == 0).map(ContourOption::point).toList()),
        map("type", "scatter", "z", 4, "data", chart.points().stream().filter(point -> point.size() > 0).map(point -> named(point, least)).toList(),
            "label", map("fontSize", 12, "color", Look.INK, "backgroundColor", "rgba(255,255,255,0.8)",
                "borderRadius", 2, "padding", list(1, 3)),
            "labelLayout", map("hideOverlap", true))));
    return option;
  }

  /// A point with its name, towards the middle of the chart.
  private static Map<String, Object> named(Chart.Node point, double least) {
    Map<String, Object> data = point(point);
    data.put("label", map("show", point.size() >= least, "position", point.x() > RIGHT ? "left" : "right", "formatter", Look.plain(shortened(point.label()))));
    return data;
  }

  /// A name that is cut here and not by a width, which would give short ones as wide a ground.
  private static String shortened(String name) {
    String cut = name;
    while (Look.width(cut) > WIDEST) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.equals(name) ? name : cut + "…";
  }

  private static Map<String, Object> point(Chart.Node point) {
    Map<String, Object> data = map("value", list(number(point.x()), number(point.y())),
        "symbolSize", Math.rint(50 + 90 * Math.sqrt(point.size())) / 10,
        "itemStyle", map("color", LinksOption.colour(point.group()), "borderColor", "#ffffff", "borderWidth", 1));
    data.putAll(Look.tooltip(point.label()));
    return data;
  }
}
