package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// Flows from the left to the right. What stands on both sides is a node on each.
final class FlowsOption {
  private static final int LABEL = 150;
  private static final int NARROW_LABEL = 76;
  private static final int APART = 10;

  private FlowsOption() {}

  static Map<String, Object> of(Chart.Flows chart, String lang) {
    List<String> from = chart.flows().stream().map(flow -> flow.from().in(lang)).distinct().toList();
    List<String> to = chart.flows().stream().map(flow -> flow.to().in(lang)).distinct().toList();
    List<Object> nodes = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      nodes.add(node("from" + i, from.get(i), "left", LinksOption.colour(i)));
    }
    for (int i = 0; i < to.size(); i++) {
      nodes.add(node("to" + i, to.get(i), "right", "#6b7c8d"));
    }
    Map<String, Object> option = Look.base();
    option.putAll(Look.note(chart.axis().in(lang)));
    option.putAll(Look.tooltips("item"));
    option.put("series", list(map("type", "sankey", "left", LABEL + APART, "right", LABEL + APART, "top", 30, "bottom", 12,
        "nodeWidth", 14, "nodeGap", 8, "layoutIterations", 32, "draggable", false, "emphasis", map("focus", "adjacency"),
        "label", map("width", LABEL, "overflow", "truncate", "fontSize", 12, "color", Look.INK),
        "lineStyle", map("color", "source", "opacity", 0.32, "curveness", 0.5), "data", nodes,
        "links", chart.flows().stream().map(flow -> link(flow, from, to, lang)).toList())));
    return Look.responsive(option, map("series", list(map("left", NARROW_LABEL + APART, "right", NARROW_LABEL + APART,
        "label", map("width", NARROW_LABEL, "fontSize", 11)))));
  }

  private static Map<String, Object> node(String name, String label, String side, Object colour) {
    Map<String, Object> node = map("name", name, "depth", side.equals("left") ? 0 : 1, "itemStyle", map("color", colour, "borderWidth", 0),
        "label", map("position", side, "formatter", Look.plain(label)));
    node.putAll(Look.tooltip(label));
    return node;
  }

  private static Map<String, Object> link(Chart.Flow flow, List<String> from, List<String> to, String lang) {
    String left = flow.from().in(lang);
    String right = flow.to().in(lang);
    Map<String, Object> link = map("source", "from" + from.indexOf(left), "target", "to" + to.indexOf(right), "value", number(flow.value()));
    link.putAll(Look.tooltip(left + " → " + right, Look.figure(flow.value())));
    return link;
  }
}
