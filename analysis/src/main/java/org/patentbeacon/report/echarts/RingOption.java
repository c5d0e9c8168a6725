package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// A ring of slices.
final class RingOption {
  private RingOption() {}

  static Map<String, Object> of(Chart.Ring chart, String lang) {
    double all = chart.slices().stream().mapToDouble(Chart.Bar::value).sum();
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("item"));
    option.put("series", list(map("type", "pie", "radius", list("42%", "68%"), "center", list("50%", "50%"), "startAngle", 90,
        "clockwise", true, "minShowLabelAngle", 2, "avoidLabelOverlap", true, "itemStyle", map("borderColor", "#ffffff", "borderWidth", 1.5),
        "label", map("color", Look.INK, "width", 150, "fontSize", 12, "alignTo", "none", "edgeDistance", "25%", "overflow", "break", "lineHeight", 16),
        "labelLine", map("length", 10, "length2", 10), "data", chart.slices().stream().map(slice -> slice(slice, all, lang)).toList())));
    return Look.responsive(option, map("series", list(map("radius", list("26%", "44%"), "label", map("width", 90, "fontSize", 11, "alignTo", "edge", "edgeDistance", 2)))));
  }

  private static Map<String, Object> slice(Chart.Bar slice, double all, String lang) {
    String share = all == 0 ? "" : BigDecimal.valueOf(100 * slice.value() / all).setScale(1, RoundingMode.HALF_UP) + "%";
    String name = slice.label().in(lang);
    Map<String, Object> data = map("name", Look.plain(name), "value", number(slice.value()),
        "label", map("formatter", Look.plain(name) + "\n" + Look.figure(slice.value()) + " · " + share));
    data.putAll(Look.tooltip(name, Look.figure(slice.value()) + " · " + share));
    return data;
  }
}
