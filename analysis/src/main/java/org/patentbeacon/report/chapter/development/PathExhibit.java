package org.patentbeacon.report.chapter.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.DevelopmentPath;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// K3 as an exhibit: along which patents the technology developed. Nodes stand by year from the left to the right, those of one
/// year below each other.
final class PathExhibit {
  private PathExhibit() {}

  static Exhibit of(DevelopmentPath found) {
    DevelopmentPath.Part part = found.parts().isEmpty() ? null : found.parts().getFirst();
    return new Exhibit("K3", found.heading(), statement(part), narrative(found, part), part == null ? null : chart(part), sheet(part));
  }

  private static Wording statement(DevelopmentPath.@Nullable Part part) {
    if (part == null) {
      return new Wording("集内引用为 0 条，无主路径", "There are 0 citations within the set, and so no main path");
    }
    List<Integer> path = part.paths().getFirst();
    return Phrases.say("主路径由 {1} 到 {2}，共 {3} 步", "The main path runs from {1} to {2} in {3} steps",
        part.nodes().get(path.getFirst()).document(), part.nodes().get(path.getLast()).document(), path.size() - 1);
  }

  private static List<Wording> narrative(DevelopmentPath found, DevelopmentPath.@Nullable Part part) {
    Cautions cautions = new Cautions(found.heading()).addIf(!found.contracted().isEmpty(),
        Phrases.say("{1} 组相互引用的文献合并为一点", "{1} groups that cite each other stand as one", found.contracted().size()));
    if (part == null) {
      return cautions.after();
    }
    cautions.addIf(part.tied() > 1, Phrases.say("同样重的路径有 {1} 条", "{1} paths are equally heavy", part.tied()))
        .addIf(part.nodes().stream().anyMatch(node -> node.year() == null), new Wording("年份不详者置于最左", "what has no year stands on the left"));
    return cautions.after(Phrases.say("引用网络有 {1} 个部分，最大部分含 {2} 个点、{3} 条引用；{4} 个没有引用关系。",
        "The network of citations has {1} parts, the largest with {2} nodes and {3} citations; {4} have no citation.", found.components(),
        part.units(), part.citations(), found.isolated()));
  }

  private static Chart chart(DevelopmentPath.Part part) {
    TreeMap<Integer, List<Integer>> years = new TreeMap<>();
    for (int node = 0; node < part.nodes().size(); node++) {
      years.computeIfAbsent(Objects.requireNonNullElse(part.nodes().get(node).year(), 0), _ -> new ArrayList<>()).add(node);
    }
    Chart.Node[] nodes = new Chart.Node[part.nodes().size()];
    int column = 0;
    for (List<Integer> layer : years.values()) {
      double x = years.size() == 1 ? 0.5 : (double) column++ / (years.size() - 1);
      for (int i = 0; i < layer.size(); i++) {
        DevelopmentPath.Node node = part.nodes().get(layer.get(i));
        String label = node.year() == null ? node.document() : node.document() + " (" + node.year() + ")";
        boolean main = part.paths().getFirst().contains(layer.get(i));
        nodes[layer.get(i)] = new Chart.Node(label, x, (i + 1.0) / (layer.size() + 1), main ? 1 : 0.5, main ? 0 : 1);
      }
    }
    double most = part.edges().stream().mapToDouble(edge -> edge.spc().doubleValue()).max().orElse(1);
    return new Chart.Links(List.of(nodes), part.edges().stream()
        .map(edge -> new Chart.Link(edge.cited(), edge.citing(), edge.spc().doubleValue() / most)).toList(), true);
  }

  private static Sheet sheet(DevelopmentPath.@Nullable Part part) {
    List<Column> columns = List.of(Column.of("年份", "year", Format.YEAR), Column.of("文献", "document", Format.TEXT),
        Column.of("申请人", "applicants", Format.TEXT), Column.of("位于主路径", "on the main path", Format.TEXT), SheetColumns.QUERY);
    List<List<Cell>> rows = new ArrayList<>();
    for (int place = 0; part != null && place < part.nodes().size(); place++) {
      DevelopmentPath.Node node = part.nodes().get(place);
      boolean main = part.paths().getFirst().contains(place);
      rows.add(List.of(SheetColumns.cell(node.year()), Cell.of(node.document()), Cell.of(String.join("; ", node.applicants())),
          Cell.of(main ? new Wording("是", "yes") : new Wording("否", "no")), SheetColumns.query(node.query())));
    }
    return new Sheet(columns, rows);
  }
}
