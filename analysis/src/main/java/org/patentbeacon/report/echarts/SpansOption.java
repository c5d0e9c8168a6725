package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// Spans of time: a bar from the beginning of the first year to the end of the last, with a point where it goes on.
final class SpansOption {
  private SpansOption() {}

  static Map<String, Object> of(Chart.Spans chart, String lang) {
    List<Object> before = new ArrayList<>();
    List<Object> spans = new ArrayList<>();
    List<Object> on = new ArrayList<>();
    for (int i = 0; i < chart.spans().size(); i++) {
      Chart.Span span = chart.spans().get(i);
      before.add(span.from());
      spans.add(span(span, lang));
      if (span.open()) {
        on.add(list(span.to() + 1, i));
      }
    }
    int first = chart.spans().stream().mapToInt(Chart.Span::from).min().orElse(0);
    int last = chart.spans().stream().mapToInt(Chart.Span::to).max().orElse(0);
    Map<String, Object> option = Look.base();
    option.putAll(on.isEmpty() ? map() : Look.note(lang.equals("en") ? "▶ goes on" : "▶ 仍在继续"));
    option.putAll(Look.tooltips("item"));
    option.putAll(Axes.grid(on.isEmpty() ? 8 : 28, 8));
    option.put("xAxis", with(Axes.values(""), map("min", first, "max", last + 1, "minInterval", 1, "years", true)));
    option.put("yAxis", with(Axes.longLabels(chart.spans().stream().map(Chart.Span::label).toList(), Axes.LABEL), map("inverse", true)));
    option.put("series", list(
        map("type", "bar", "stack", "spans", "silent", true, "data", before, "itemStyle", map("color", "rgba(0,0,0,0)"), "barMaxWidth", 16),
        map("type", "bar", "stack", "spans", "data", spans, "itemStyle", map("color", Look.BRAND, "borderRadius", 2), "barMaxWidth", 16),
        map("type", "scatter", "silent", true, "data", on, "symbol", "triangle", "symbolRotate", -90, "symbolSize", 10, "symbolOffset", list(6, 0),
            "itemStyle", map("color", Look.WARM), "z", 4, "clip", false)));
    return Look.responsive(option, map("yAxis", map("axisLabel", map("width", Axes.NARROW_LABEL))));
  }

  private static Map<String, Object> span(Chart.Span span, String lang) {
    String years = span.from() + "–" + (span.open() ? "" : span.to());
    Map<String, Object> data = map("value", span.to() + 1 - span.from(),
        "itemStyle", map("opacity", Math.rint(30 + 70 * span.weight()) / 100));
    data.putAll(Look.tooltip(span.label(), years + (span.open() ? lang.equals("en") ? " (goes on)" : "（仍在继续）" : "")));
    return data;
  }
}
