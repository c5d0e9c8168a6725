package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;

/// Lines over periods.
final class LinesOption {
  /// Up to so many points are marked.
  private static final int MARKED = 30;
  private static final int NAMES = 30;

  private LinesOption() {}

  static Map<String, Object> of(Chart.Lines chart, String lang) {
    Legend legend = new Legend(chart.lines().stream().map(line -> Look.plain(line.name().in(lang))).toList());
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("axis"));
    option.putAll(legend.option(0));
    option.putAll(Axes.grid(NAMES + legend.height(), 8));
    option.put("xAxis", Axes.labels(chart.periods()));
    option.put("yAxis", Axes.upright(chart.axis().in(lang)));
    option.put("series", chart.lines().stream().map(line -> line(line, lang, chart.periods().size())).toList());
    return Look.responsive(option, map("grid", map("top", NAMES + legend.narrowHeight())));
  }

  /// A value beside gaps would be no line: then points are marked.
  private static Map<String, Object> line(Series line, String lang, int periods) {
    List<Object> data = new ArrayList<>();
    line.values().forEach(value -> data.add(number(value)));
    boolean gaps = data.contains("-");
    return map("type", "line", "name", Look.plain(line.name().in(lang)), "data", data, "symbol", "circle", "symbolSize", 5,
        "showSymbol", gaps || periods <= MARKED, "lineStyle", map("width", 2));
  }
}
