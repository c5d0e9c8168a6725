package org.patentbeacon.report.chapter.players;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.ranking.ConcentrationChart;
import org.patentbeacon.analysis.share.Concentration;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// C1 as an exhibit: do a few hold the field?
final class ConcentrationExhibit {
  private ConcentrationExhibit() {}

  static Exhibit of(ConcentrationChart chart) {
    List<Column> columns = List.of(Column.of("时段", "period", Format.PERIOD), new Column(Phrases.plural(chart.what()), Format.COUNT),
        Column.of("最大 1 个（%）", "largest (%)", Format.DECIMAL), Column.of("最大 3 个（%）", "3 largest (%)", Format.DECIMAL),
        Column.of("最大 4 个（%）", "4 largest (%)", Format.DECIMAL), Column.of("最大 10 个（%）", "10 largest (%)", Format.DECIMAL),
        Column.of("HHI", "HHI", Format.DECIMAL), Column.of("归一化 HHI", "HHI, normalised", Format.SIGNIFICANT),
        Column.of("有效主体数", "effective number", Format.DECIMAL), Column.of("基尼系数", "Gini", Format.SIGNIFICANT),
        Column.of("熵", "entropy", Format.SIGNIFICANT), Column.of("均匀度", "evenness", Format.SIGNIFICANT), SheetColumns.STATE);
    List<List<Cell>> rows = new ArrayList<>();
    chart.years().forEach(year -> rows.add(row(Cell.of(String.valueOf(year.year())), year.concentration(), year.state())));
    rows.add(row(Cell.of(new Wording("全部", "all")), chart.total(), null));
    return new Exhibit("C1", chart.heading(), statement(chart), narrative(chart), drawn(chart), new Sheet(columns, rows));
  }

  private static List<Cell> row(Cell period, Concentration of, @Nullable PeriodState state) {
    return List.of(period, Cell.of(of.holders()), Cell.of(of.cr1()), Cell.of(of.cr3()), Cell.of(of.cr4()), Cell.of(of.cr10()),
        Cell.of(of.hhi()), Cell.of(of.hhiNorm()), Cell.of(of.effectiveNumber()), Cell.of(of.gini()), Cell.of(of.entropy()),
        Cell.of(of.evenness()), SheetColumns.cell(state == null ? null : Phrases.state(state)));
  }

  private static @Nullable Chart drawn(ConcentrationChart chart) {
    List<ConcentrationChart.Year> usable = chart.years().stream().filter(year -> year.state() != PeriodState.INCOMPLETE).toList();
    if (usable.stream().noneMatch(year -> year.concentration().hhi().ok())) {
      return null;
    }
    List<@Nullable Double> values = new ArrayList<>();
    usable.forEach(year -> values.add(year.concentration().hhi().value()));
    return new Chart.Lines(Phrases.name("HHI"), usable.stream().map(year -> String.valueOf(year.year())).toList(),
        List.of(new Series(Phrases.name("HHI"), values)));
  }

  private static Wording statement(ConcentrationChart chart) {
    Concentration total = chart.total();
    if (!total.hhi().ok()) {
      return Phrases.say("集中度无法计算（0 个{1}）", "Concentration is not defined (0 {2})", chart.what(), Phrases.plural(chart.what()));
    }
    if (!total.cr4().ok()) {
      return Phrases.say("仅 {1} 个{2}，集中度不作判断（HHI 为 {3}）", "Concentration is not assessed for {1} {4} (HHI {3})", total.holders(),
          chart.what(), Phrases.number(total.hhi(), 0), total.holders() == 1 ? chart.what() : Phrases.plural(chart.what()));
    }
    return Phrases.say("最大的 4 个{1}合计占 {2}%（HHI 为 {3}）", "The four largest {4} hold {2}% together (HHI {3})", chart.what(),
        Phrases.number(total.cr4(), 1), Phrases.number(total.hhi(), 0), Phrases.plural(chart.what()));
  }

  private static List<Wording> narrative(ConcentrationChart chart) {
    Concentration total = chart.total();
    Cautions cautions = new Cautions(chart.heading()).periods(chart.years(), ConcentrationChart.Year::state, ConcentrationChart.Year::year);
    if (!total.hhi().ok()) {
      return cautions.after();
    }
    return cautions.after(Phrases.say("共 {1} 个{2}，相当于 {3} 个同等大小的主体；基尼系数 {4}，均匀度 {5}。",
        "There are {1} {6}, as concentrated as {3} equal ones; Gini {4}, evenness {5}.", total.holders(), chart.what(),
        Phrases.number(total.effectiveNumber(), 1), Phrases.number(total.gini(), 3), Phrases.number(total.evenness(), 3),
        total.holders() == 1 ? chart.what() : Phrases.plural(chart.what())));
  }
}
