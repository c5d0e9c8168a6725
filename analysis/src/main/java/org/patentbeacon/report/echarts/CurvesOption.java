package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// Curves over a number.
final class CurvesOption {
  private static final int NAMES = 30;

  private CurvesOption() {}

  static Map<String, Object> of(Chart.Curves chart, String lang) {
    Legend legend = new Legend(chart.curves().stream().map(curve -> Look.plain(curve.name().in(lang))).toList());
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("item"));
    option.putAll(legend.option(0));
    option.putAll(Axes.grid(NAMES + legend.height(), 28));
    Map<String, Object> across = Axes.years(Axes.across(chart.x().in(lang)),
        chart.curves().stream().flatMap(curve -> curve.x().stream()).mapToDouble(Double::doubleValue));
    option.put("xAxis", with(across, map("scale", true)));
    option.put("yAxis", Axes.upright(chart.y().in(lang)));
    option.put("series", chart.curves().stream().map(curve -> curve(curve, chart.steps(), lang)).toList());
    return Look.responsive(option, map("grid", map("top", NAMES + legend.narrowHeight())));
  }

  private static Map<String, Object> curve(Chart.Curve curve, boolean steps, String lang) {
    String name = Look.plain(curve.name().in(lang));
    List<Object> data = new ArrayList<>();
    for (int i = 0; i < curve.x().size(); i++) {
      data.add(list(number(curve.x().get(i)), number(curve.y().get(i))));
    }
    if (curve.dotted()) {
      return map("type", "scatter", "name", name, "data", data, "symbolSize", 6);
    }
    Map<String, Object> line = map("type", "line", "name", name, "data", data, "showSymbol", data.size() == 1, "lineStyle", map("width", 2));
    return steps ? with(line, map("step", "end")) : line;
  }
}
