package org.patentbeacon.report.chapter.client;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.compare.CardMeasure;
import org.patentbeacon.analysis.compare.ClusterCards;
import org.patentbeacon.analysis.compare.Scorecard;
import org.patentbeacon.analysis.unit.PeriodState;
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

/// P3 as an exhibit: did a cluster reach its targets?
final class CardExhibit {
  private static final double REACHED = 1;
  private static final double NEAR = 0.8;
  private static final Wording ATTAINED = new Wording("达成率", "attainment");

  private CardExhibit() {}

  static Exhibit of(ClusterCards cards) {
    ClusterCards.Year shown = shown(cards);
    return new Exhibit("P3-" + cards.cluster(), cards.heading(), statement(cards, shown), narrative(cards, shown), chart(shown), sheet(cards));
  }

  /// The last year with a target, else the last.
  private static ClusterCards.@Nullable Year shown(ClusterCards cards) {
    return cards.years().stream().filter(year -> !aimed(year).isEmpty()).reduce((_, later) -> later)
        .orElse(cards.years().isEmpty() ? null : cards.years().getLast());
  }

  private static List<Scorecard.Row> aimed(ClusterCards.Year year) {
    return year.card().rows().stream().filter(row -> row.target() != null).toList();
  }

  private static Wording name(ClusterCards cards) {
    return new Wording(cards.name().in("zh"), cards.name().in("en"));
  }

  private static Wording statement(ClusterCards cards, ClusterCards.@Nullable Year shown) {
    if (shown == null || aimed(shown).isEmpty()) {
      return Phrases.say("{1}近 {2} 年没有设定目标", "{1} has no target in {2} years", name(cards), cards.years().size());
    }
    long reached = aimed(shown).stream().filter(row -> row.attainment().ok() && row.attainment().orThrow() >= REACHED).count();
    return Phrases.say("{1} {2} 年的 {3} 项目标中达成 {4} 项", "{1} reached {4} of {3} targets of {2}", name(cards), shown.card().year(), aimed(shown).size(), reached);
  }

  private static List<Wording> narrative(ClusterCards cards, ClusterCards.@Nullable Year shown) {
    Cautions cautions = new Cautions(cards.heading())
        .addIf(shown != null && shown.state() == PeriodState.INCOMPLETE, new Wording("该年申请尚未完整公开", "the filings of the year are not all published yet"))
        .addIf(!cards.unseen().isEmpty(), Phrases.say("{1} 家企业在本数据集中没有文献", "{1} enterprises have no document in this set", cards.unseen().size()));
    return shown == null ? cautions.after() : cautions.after(Phrases.say("截至 {1} 年末成员 {2} 家，有效专利 {3} 件，其中发明 {4} 件。",
        "At the end of {1} there are {2} members, with {3} patents in force, {4} of them inventions.", shown.card().year(),
        value(shown, CardMeasure.ENTERPRISES), value(shown, CardMeasure.IN_FORCE), value(shown, CardMeasure.INVENTIONS_IN_FORCE)));
  }

  private static Wording value(ClusterCards.Year year, CardMeasure measure) {
    return Phrases.number(year.card().row(measure).value(), 0);
  }

  private static @Nullable Chart chart(ClusterCards.@Nullable Year shown) {
    List<Chart.Bar> bars = shown == null ? List.of() : aimed(shown).stream().filter(row -> row.attainment().ok())
        .map(row -> new Chart.Bar(row.measure().wording(), row.attainment().orThrow())).toList();
    return bars.isEmpty() ? null : new Chart.Bars(ATTAINED, bars);
  }

  private static Sheet sheet(ClusterCards cards) {
    List<Column> columns = List.of(SheetColumns.YEAR, Column.of("指标", "measure", Format.TEXT), Column.of("值", "value", Format.DECIMAL),
        Column.of("目标", "target", Format.DECIMAL), new Column(ATTAINED, Format.PERCENT), Column.of("状态", "state", Format.TEXT),
        SheetColumns.STATE, SheetColumns.QUERY);
    List<List<Cell>> rows = new ArrayList<>();
    cards.years().reversed().forEach(year -> year.card().rows().forEach(row -> rows.add(List.of(Cell.of(year.card().year()),
        Cell.of(row.measure().wording()), row.value().ok() || !ClusterCards.OF_EVENTS.contains(row.measure()) ? Cell.of(row.value()) : Cell.of(new Wording(
            "不可得：数据表不含该类事件", "not available: the table tells of no such events")),
        SheetColumns.cell(row.target()), row.target() == null ? new Cell.Nothing() : Cell.of(row.attainment()), Cell.of(light(row)),
        Cell.of(Phrases.state(year.state())), SheetColumns.query(year.queries().get(row.measure()))))));
    return new Sheet(columns, rows);
  }

  private static Wording light(Scorecard.Row row) {
    if (row.target() == null) {
      return new Wording("未设目标", "no target");
    }
    if (!row.attainment().ok()) {
      return new Wording("不可判断", "cannot be told");
    }
    double attained = row.attainment().orThrow();
    return attained >= REACHED ? new Wording("达成", "reached") : attained >= NEAR ? new Wording("接近", "near") : new Wording("未达成", "missed");
  }
}
