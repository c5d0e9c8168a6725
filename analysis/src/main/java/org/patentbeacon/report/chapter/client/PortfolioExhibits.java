package org.patentbeacon.report.chapter.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.patentbeacon.valuation.evidence.PortfolioChart;

/// V2 as exhibits: which families carry the set, and how holders compare.
final class PortfolioExhibits {
  private static final String VERIFIED = "verified";
  private static final Wording INDEX = new Wording("组合影响指数", "portfolio impact");
  private static final Wording RELEVANCE = new Wording("技术相关性", "technology relevance");
  private static final Wording COVERAGE = new Wording("市场覆盖", "market coverage");

  private PortfolioExhibits() {}

  private static Cautions cautions(PortfolioChart found) {
    return new Cautions(found.heading())
        .addIf(!VERIFIED.equals(found.heading().parameters().get("marketWeights")), new Wording("市场权重为未经核实的默认值（国民总收入之比，欧洲专利局为约定值）",
            "market weights are unverified defaults (ratios of gross national income, and a convention for the EPO)"))
        .addIf(!found.unweighted().isEmpty(), Phrases.say("{1} 个机构没有市场权重，计为 0", "{1} offices have no market weight and count as 0", found.unweighted().size()));
  }

  static Exhibit families(PortfolioChart found) {
    List<Column> columns = List.of(Column.of("文献", "document", Format.TEXT), Column.of("申请人", "applicants", Format.TEXT),
        new Column(RELEVANCE, Format.SIGNIFICANT), new Column(COVERAGE, Format.SIGNIFICANT), new Column(INDEX, Format.SIGNIFICANT),
        Column.of("十分位（10 最高）", "decile (10 highest)", Format.DECIMAL), SheetColumns.QUERY);
    PortfolioChart.Family first = found.families().isEmpty() ? null : found.families().getFirst();
    Wording statement = first == null ? Phrases.say("影响指数大于 0 的为 0", "0 have an impact above 0")
        : Phrases.say("{1} 的影响指数最高，为 {2}", "{1} has the highest impact, {2}", first.document(), Phrases.number(first.impact().ci(), 2));
    List<Wording> narrative = first == null ? cautions(found).after() : cautions(found).after(Phrases.say(
        "其被引为同类平均的 {1} 倍，有效或在审的市场权重合计 {2}。", "It is cited {1} times as often as its cohort on average, with market weights of {2} where it lives.",
        Phrases.number(first.impact().tr(), 1), Phrases.number(first.impact().mc(), 2)));
    return new Exhibit("V2", found.heading(), statement, narrative, chart(found), new Sheet(columns, found.families().stream()
        .map(family -> List.of(Cell.of(family.document()), Cell.of(String.join("; ", family.applicants())), Cell.of(family.impact().tr()),
            Cell.of(family.impact().mc()), Cell.of(family.impact().ci()), SheetColumns.cell(family.impact().decile()), SheetColumns.query(family.query()))).toList()));
  }

  /// Relevance over coverage; where all have the same coverage, the impact alone.
  private static @Nullable Chart chart(PortfolioChart found) {
    List<PortfolioChart.Family> drawn = found.families().stream().filter(family -> family.impact().tr().ok() && family.impact().mc().ok()).toList();
    double most = drawn.stream().mapToDouble(family -> family.impact().ci().ok() ? family.impact().ci().orThrow() : 0).max().orElse(0);
    if (most > 0 && drawn.stream().mapToDouble(family -> family.impact().mc().orThrow()).distinct().count() < 2) {
      return new Chart.Bars(INDEX, drawn.stream().filter(family -> family.impact().ci().ok())
          .map(family -> new Chart.Bar(Phrases.name(family.document()), family.impact().ci().orThrow())).toList());
    }
    return most == 0 ? null : new Chart.Points(COVERAGE, RELEVANCE, drawn.stream().map(family -> new Chart.Point(family.document(),
        family.impact().mc().orThrow(), family.impact().tr().orThrow(), 1 + 2 * family.impact().ci().orThrow() / most, PeriodState.COMPLETE)).toList(), false);
  }

  static Exhibit holders(PortfolioChart found) {
    List<Column> columns = List.of(Column.of("申请人", "applicant", Format.TEXT), SheetColumns.count(found.heading().unit()),
        Column.of("有效或在审", "in force or pending", Format.DECIMAL), new Column(INDEX, Format.SIGNIFICANT),
        Column.of("无法计算的件数", "without an impact", Format.DECIMAL), SheetColumns.QUERY);
    PortfolioChart.Holder first = found.holders().stream().filter(holder -> holder.impact().index().ok()).reduce((one, other) ->
        other.impact().index().orThrow() > one.impact().index().orThrow() ? other : one).orElse(null);
    boolean nothing = first == null || first.impact().index().orThrow() == 0;
    Wording statement = first == null ? new Wording("0 个申请人有影响指数", "0 applicants have an impact")
        : nothing ? Phrases.say("居前的 {1} 个申请人的组合影响指数都是 0", "The {1} applicants listed all have a portfolio impact of 0", found.holders().size())
        : Phrases.say("居前的 {1} 个申请人中{2}的组合影响指数最高，为 {3}", "Of the {1} applicants listed {2} has the highest portfolio impact, {3}", found.holders().size(),
            first.label(), Phrases.number(first.impact().index(), 1));
    List<Wording> narrative = first == null ? cautions(found).after() : cautions(found).small(first.units()).after(Phrases.say("其 {1}中 {2} 有效或在审；该指数不是商业机构的同类指数。",
        "Of its {1} {2} are in force or pending; the index is not the commercial one.", Phrases.counted(first.units(), found.heading().unit()), first.active()));
    List<Chart.Bar> bars = found.holders().stream().filter(holder -> holder.impact().index().ok())
        .map(holder -> new Chart.Bar(Phrases.name(holder.label()), holder.impact().index().orThrow())).toList();
    return new Exhibit("V2-holders", found.heading(), statement, narrative, nothing ? null : new Chart.Bars(INDEX, bars),
        new Sheet(columns, found.holders().stream().map(holder -> List.of(Cell.of(holder.label()), Cell.of(holder.units()), Cell.of(holder.active()),
            Cell.of(holder.impact().index()), Cell.of(holder.impact().undefined()), SheetColumns.query(holder.query()))).toList()));
  }
}
