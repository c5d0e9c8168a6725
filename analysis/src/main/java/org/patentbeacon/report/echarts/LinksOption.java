package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// Nodes and what joins them, where the layout put them.
final class LinksOption {
  /// So many of the largest nodes carry their name.
  private static final int NAMED = 40;
  private static final double ACROSS = 1500;
  private static final double DOWN = 1000;

  private LinksOption() {}

  static Map<String, Object> of(Chart.Links chart) {
    double least = chart.nodes().stream().map(Chart.Node::size).sorted(Comparator.reverseOrder()).skip(NAMED - 1L).findFirst().orElse(0.0);
    List<Object> nodes = new ArrayList<>();
    for (int i = 0; i < chart.nodes().size(); i++) {
      nodes.add(node(i, chart.nodes().get(i), least));
    }
    Map<String, Object> option = Look.base();
    option.putAll(Look.tooltips("item"));
    option.put("series", list(map("type", "graph", "layout", "none", "roam", true, "left", "center", "top", "middle",
        "label", map("position", "right", "fontSize", 11, "color", Look.INK, "width", 130, "overflow", "truncate"),
        "labelLayout", map("hideOverlap", true), "edgeSymbol", list("none", chart.directed() ? "arrow" : "none"), "edgeSymbolSize", 7,
        "lineStyle", map("color", "#8fa3b5", "curveness", chart.directed() ? 0.1 : 0), "emphasis", map("focus", "adjacency"),
        "data", nodes, "links", chart.links().stream().map(link -> link(chart, link)).toList())));
    return option;
  }

  private static Map<String, Object> node(int place, Chart.Node node, double least) {
    Map<String, Object> data = map("name", "n" + place, "x", Math.rint(node.x() * ACROSS), "y", Math.rint(node.y() * DOWN),
        "symbolSize", Math.rint(60 + 280 * Math.sqrt(node.size())) / 10, "itemStyle", map("color", colour(node.group())),
        "label", map("show", node.size() >= least, "formatter", Look.plain(node.label())));
    data.putAll(Look.tooltip(node.label()));
    return data;
  }

  static Object colour(int group) {
    return Look.PALETTE.get(Math.floorMod(group, Look.PALETTE.size()));
  }

  private static Map<String, Object> link(Chart.Links chart, Chart.Link link) {
    Map<String, Object> data = map("source", link.from(), "target", link.to(),
        "lineStyle", map("width", Math.rint(5 + 35 * link.weight()) / 10, "opacity", Math.rint(25 + 35 * link.weight()) / 100));
    data.putAll(Look.tooltip(chart.nodes().get(link.from()).label() + (chart.directed() ? " → " : " – ") + chart.nodes().get(link.to()).label()));
    return data;
  }
}
