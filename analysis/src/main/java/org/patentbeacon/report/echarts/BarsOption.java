package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// Horizontal bars.
final class BarsOption {
  private BarsOption() {}

  static Map<String, Object> of(Chart.Bars chart, String lang) {
    List<String> labels = chart.bars().stream().map(bar -> bar.label().in(lang)).toList();
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("item"));
    option.put("grid", map("left", 12, "right", 64, "top", 8, "bottom", 28, "containLabel", true));
    option.put("xAxis", Axes.across(chart.axis().in(lang)));
    option.put("yAxis", with(Axes.longLabels(labels, Axes.LABEL), map("inverse", true)));
    option.put("series", list(map("type", "bar", "name", Look.plain(chart.axis().in(lang)), "barMaxWidth", 22, "barCategoryGap", "30%",
        "itemStyle", map("color", Look.BRAND), "data", chart.bars().stream().map(bar -> bar(bar, lang)).toList(),
        "label", map("show", true, "position", "right", "color", Look.SOFT, "fontSize", 11))));
    return Look.responsive(option, map("yAxis", map("axisLabel", map("width", Axes.NARROW_LABEL)), "grid", map("right", 44)));
  }

  private static Map<String, Object> bar(Chart.Bar bar, String lang) {
    String figure = Look.figure(bar.value());
    return with(map("value", number(bar.value()), "label", map("formatter", figure)), Look.tooltip(bar.label().in(lang), figure));
  }
}
