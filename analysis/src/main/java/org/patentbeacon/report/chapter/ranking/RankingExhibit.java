package org.patentbeacon.report.chapter.ranking;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.unit.Analysis;
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

/// A ranking as an exhibit.
public final class RankingExhibit {
  private static final int DRAWN = 20;

  private RankingExhibit() {}

  /// {@return a ranking as an exhibit}
  ///
  /// @param id the id of the exhibit
  /// @param ranking the ranking
  public static Exhibit of(String id, Ranking ranking) {
    CountUnit unit = ranking.heading().unit();
    Chart chart = ranking.rows().isEmpty() ? null : new Chart.Bars(Phrases.units(unit), ranking.rows().stream().limit(DRAWN)
        .map(row -> new Chart.Bar(Phrases.name(row.label()), row.full())).toList());
    List<Column> columns = List.of(Column.of("名次", "rank", Format.TEXT), new Column(ranking.what(), Format.TEXT),
        SheetColumns.count(unit), Column.of("分数计数", "fractional", Format.DECIMAL), Column.of("第一位", "first named", Format.COUNT),
        SheetColumns.SHARE, Column.of("有效", "in force", Format.COUNT), Column.of("发明", "inventions", Format.COUNT),
        Column.of("最早年份", "first year", Format.YEAR), Column.of("最近年份", "last year", Format.YEAR), SheetColumns.QUERY);
    return new Exhibit(id, ranking.heading(), statement(ranking), narrative(ranking), chart,
        new Sheet(columns, ranking.rows().stream().map(RankingExhibit::row).toList()));
  }

  private static List<Cell> row(Ranking.Row row) {
    return List.of(Cell.of(String.valueOf(row.rank())), Cell.of(row.label()), Cell.of(row.full()), Cell.of(row.fractional()),
        Cell.of(row.first()), Cell.of(row.share()), Cell.of(row.inForce()), Cell.of(row.inventions()),
        SheetColumns.cell(row.firstYear()), SheetColumns.cell(row.lastYear()), new Cell.Query(row.query()));
  }

  private static Wording statement(Ranking ranking) {
    Wording many = Phrases.plural(ranking.what());
    if (ranking.rows().isEmpty()) {
      return Phrases.say("0 个{1}可供排名", "0 {1} to rank", many);
    }
    Ranking.Row leader = ranking.rows().getFirst();
    Wording count = Phrases.counted(leader.full(), ranking.heading().unit());
    List<Ranking.Row> leaders = ranking.rows().stream().filter(row -> row.rank() == 1).toList();
    if (ranking.values() == 1) {
      return Phrases.say("{1}是唯一的{2}，有 {3}", "{1} is the only {2}, with {3}", leader.label(), ranking.what(), count);
    }
    return leaders.size() == 1
        ? Phrases.say("{1}居首，有 {2}，占 {3}", "{1} leads with {2}, {3} of all", leader.label(), count, Phrases.percent(leader.share()))
        : Phrases.say("{2}中有 {1} 个并列首位，各有 {3}", "{1} {4} share the lead with {3} each", leaders.size(), ranking.what(), count, many);
  }

  private static List<Wording> narrative(Ranking ranking) {
    Cautions cautions = new Cautions(ranking.heading()).addIf(ranking.heading().analysis() == Analysis.R2,
        new Wording("发明人按姓名统计，同名者未区分", "inventors are counted by name, and those of the same name are not told apart"));
    if (ranking.rows().isEmpty()) {
      return cautions.after();
    }
    Ranking.Row leader = ranking.rows().getFirst();
    List<Wording> sentences = new ArrayList<>();
    List<Wording> first = ranking.rows().stream().limit(3)
        .map(row -> Phrases.say("{1}（{2}）", "{1} ({2})", row.label(), row.full())).toList();
    sentences.add(Phrases.say("{2}共 {1} 个；数量居前的为{3}。", "There are {1} {4}; most have {3}.", ranking.values(), ranking.what(),
        Phrases.names(first), ranking.values() == 1 ? ranking.what() : Phrases.plural(ranking.what())));
    sentences.add(Phrases.say("居首者中 {1} 有效、{2} 为发明。", "Of those of the first, {1} are in force and {2} are inventions.",
        leader.inForce(), leader.inventions()));
    return cautions.shares().small(leader.full()).after(sentences.toArray(Wording[]::new));
  }
}
