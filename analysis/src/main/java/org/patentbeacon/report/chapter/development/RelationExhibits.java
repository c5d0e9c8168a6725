package org.patentbeacon.report.chapter.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.relation.CentralPlayers;
import org.patentbeacon.analysis.relation.Circles;
import org.patentbeacon.analysis.relation.Cooperation;
import org.patentbeacon.analysis.relation.NetworkDrawing;
import org.patentbeacon.analysis.relation.Relations;
import org.patentbeacon.index.CountUnit;
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

/// N1, N2 and N3 of one relation as exhibits.
final class RelationExhibits {
  private static final Wording PAGE_RANK = new Wording("PageRank 值", "PageRank");

  private RelationExhibits() {}

  /// N1: who works with whom.
  static Exhibit ties(String id, Relations relations) {
    Cooperation found = relations.cooperation();
    return new Exhibit(id, found.heading(), tiesStatement(found), tiesNarrative(found, relations.drawing()), chart(relations.drawing()),
        tiesSheet(found));
  }

  private static Wording tiesStatement(Cooperation found) {
    CountUnit unit = found.heading().unit();
    if (found.ties().isEmpty()) {
      return Phrases.say("含两个以上{1}的{2}为 0", "0 of the {2} have two or more {1}", plural(found), Phrases.units(unit));
    }
    Cooperation.Tie first = found.ties().getFirst();
    long tied = found.ties().stream().filter(tie -> tie.full() == first.full()).count();
    return tied > 1
        ? Phrases.say("{1} 对{2}并列最多，各共有 {3}", "{1} pairs of {2} share most, {3} each", tied, plural(found),
            Phrases.counted(first.full(), unit))
        : Phrases.say("{1}与{2}共有 {3}，在所有组合中最多", "{1} and {2} share {3}, more than any other pair", first.a(), first.b(),
            Phrases.counted(first.full(), unit));
  }

  private static Wording plural(Cooperation found) {
    return Phrases.plural(found.what());
  }

  private static List<Wording> tiesNarrative(Cooperation found, NetworkDrawing drawing) {
    Cooperation.Counts counts = found.counts();
    Cautions cautions = new Cautions(found.heading())
        .addIf(counts.leftOut() > 0, Phrases.say("{1} 含过多的值，不计入组合", "{1} with too many values make no pairs",
            Phrases.counted(counts.leftOut(), found.heading().unit())))
        .addIf(drawing.leftOut() > 0, Phrases.say("图中只画 {1} 个节点，另有 {2} 个未画", "{1} nodes are drawn and {2} are not",
            drawing.nodes().size(), drawing.leftOut()))
        .small(found.ties().isEmpty() ? 0 : found.ties().getFirst().full());
    return cautions.after(Phrases.say("共 {1} 个{2}，其中 {3} 个与其他{2}同时出现，形成 {4} 对。",
        "Of {1} {5}, {3} occur together with another one, in {4} pairs.", counts.values(), found.what(),
        counts.values() - counts.alone(), counts.pairs(), plural(found)),
        Phrases.say("{1} 含两个以上的{2}。", "{1} have two or more {3}.", Phrases.counted(counts.shared(), found.heading().unit()),
            found.what(), plural(found)));
  }

  private static @Nullable Chart chart(NetworkDrawing drawing) {
    if (drawing.links().isEmpty()) {
      return null;
    }
    double most = drawing.nodes().stream().mapToInt(NetworkDrawing.Node::units).max().orElseThrow();
    double strongest = drawing.links().stream().mapToDouble(NetworkDrawing.Link::weight).max().orElseThrow();
    return new Chart.Links(drawing.nodes().stream()
        .map(node -> new Chart.Node(node.label(), node.x(), node.y(), node.units() / most, node.circle() - 1)).toList(),
        drawing.links().stream().map(link -> new Chart.Link(link.from(), link.to(), link.weight() / strongest)).toList(), false);
  }

  private static Sheet tiesSheet(Cooperation found) {
    List<Column> columns = List.of(new Column(Phrases.say("{1}甲", "one {1}", found.what()), Format.TEXT),
        new Column(Phrases.say("{1}乙", "other {1}", found.what()), Format.TEXT), SheetColumns.count(found.heading().unit()),
        Column.of("分数权重", "fractional weight", Format.DECIMAL), Column.of("关联强度", "association strength", Format.SIGNIFICANT),
        Column.of("余弦", "cosine", Format.SIGNIFICANT), Column.of("Jaccard 系数", "Jaccard", Format.SIGNIFICANT), SheetColumns.QUERY);
    return new Sheet(columns, found.ties().stream().map(tie -> List.of(Cell.of(tie.a()), Cell.of(tie.b()), Cell.of(tie.full()),
        Cell.of(tie.fractional()), Cell.of(tie.similarity().association()), Cell.of(tie.similarity().cosine()),
        Cell.of(tie.similarity().jaccard()), SheetColumns.query(tie.query()))).toList());
  }

  /// N2: which circles there are.
  static Exhibit circles(String id, Relations relations) {
    Circles found = relations.circles();
    Wording what = relations.cooperation().what();
    Wording statement = found.circles().isEmpty() ? Phrases.say("{1}形成 0 个社群", "The {1} form 0 circles", Phrases.plural(what))
        : Phrases.say("{1}形成 {2} 个社群，最大的有 {3} 个成员", "The {4} form {2} circles, of which the largest has {3} members", what, found.count(),
            found.circles().getFirst().size(), Phrases.plural(what));
    List<Wording> narrative = new Cautions(found.heading()).after(Phrases.say("模块度为 {1}；另有 {2} 个{3}不属于任何社群。",
        "Modularity is {1}; {2} {4} belong to no circle.", Phrases.number(found.modularity(), 3), found.alone(), what, Phrases.plural(what)));
    Chart chart = found.circles().isEmpty() ? null : new Chart.Bars(new Wording("成员", "members"), found.circles().stream()
        .map(circle -> new Chart.Bar(Phrases.say("{1} {2}", "{1} {2}", circle.number(), circle.members().getFirst()), circle.size()))
        .toList());
    List<Column> columns = List.of(Column.of("社群", "circle", Format.COUNT), Column.of("成员数", "members", Format.COUNT),
        Column.of("内部权重", "weight within", Format.DECIMAL), Column.of("成员（最多 50 个）", "members, fifty at most", Format.TEXT));
    return new Exhibit(id, found.heading(), statement, narrative, chart, new Sheet(columns, found.circles().stream()
        .map(circle -> List.of(Cell.of(circle.number()), Cell.of(circle.size()), Cell.of(circle.weight()),
            Cell.of(String.join("; ", circle.members())))).toList()));
  }

  /// N3: who holds the network together.
  static Exhibit central(String id, Relations relations) {
    CentralPlayers found = relations.central();
    Wording what = relations.cooperation().what();
    Wording statement = found.players().isEmpty() ? Phrases.say("{1}之间的联系为 0", "There are 0 ties between {1}", Phrases.plural(what))
        : Phrases.say("{1} 的 PageRank 最高，为 {2}", "{1} has the highest PageRank, {2}", found.players().getFirst().label(),
            Phrases.number(found.players().getFirst().pageRank(), 4));
    List<Wording> narrative = new Cautions(found.heading())
        .addIf(found.estimated(), new Wording("介数为抽样估计", "betweenness is an estimate from a sample"))
        .after(Phrases.say("网络分为 {1} 个互不相连的部分。", "The network falls into {1} parts that are not connected.", found.components()));
    Chart chart = found.players().isEmpty() ? null : new Chart.Bars(PAGE_RANK, found.players().stream()
        .map(player -> new Chart.Bar(Phrases.name(player.label()), player.pageRank())).toList());
    List<Column> columns = List.of(new Column(what, Format.TEXT), new Column(PAGE_RANK, Format.SIGNIFICANT),
        Column.of("介数", "betweenness", Format.DECIMAL), Column.of("归一化介数", "normalised betweenness", Format.SIGNIFICANT),
        Column.of("联系对象", "neighbours", Format.DECIMAL), Column.of("社群", "circle", Format.TEXT), SheetColumns.QUERY);
    return new Exhibit(id, found.heading(), statement, narrative, chart, new Sheet(columns, found.players().stream()
        .map(player -> List.of(Cell.of(player.label()), Cell.of(player.pageRank()), Cell.of(player.betweenness()),
            Cell.of(player.normalised()), Cell.of(player.degree()), Cell.of(String.valueOf(player.circle())),
            SheetColumns.query(player.query()))).toList()));
  }
}
