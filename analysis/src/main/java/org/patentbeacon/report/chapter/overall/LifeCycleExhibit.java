package org.patentbeacon.report.chapter.overall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.overall.LifeCycleChart;
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

/// T5 as an exhibit: players and filings from year to year.
final class LifeCycleExhibit {
  private static final Wording APPLICANTS = new Wording("申请人", "applicants");

  private LifeCycleExhibit() {}

  static Exhibit of(LifeCycleChart cycle) {
    Chart chart = cycle.years().isEmpty() ? null : new Chart.Points(APPLICANTS, Phrases.units(cycle.heading().unit()),
        cycle.years().stream().map(year -> new Chart.Point(String.valueOf(year.year()), year.applicants(), year.filings(), 1, year.state()))
            .toList(), true);
    return new Exhibit("T5", cycle.heading(), statement(cycle), narrative(cycle), chart, sheet(cycle));
  }

  private static Sheet sheet(LifeCycleChart cycle) {
    List<Column> columns = List.of(SheetColumns.YEAR, SheetColumns.count(cycle.heading().unit()), new Column(APPLICANTS, Format.COUNT),
        Column.of("三年平均数量", "count, mean of three years", Format.DECIMAL),
        Column.of("三年平均申请人", "applicants, mean of three years", Format.DECIMAL), Column.of("阶段", "phase", Format.TEXT),
        SheetColumns.STATE, SheetColumns.QUERY);
    return new Sheet(columns, cycle.years().stream().map(year -> List.of(Cell.of(year.year()), Cell.of(year.filings()),
        Cell.of(year.applicants()), SheetColumns.cell(year.meanFilings()), SheetColumns.cell(year.meanApplicants()),
        SheetColumns.cell(year.phase() == null ? null : year.phase().wording()), Cell.of(Phrases.state(year.state())),
        SheetColumns.query(year.query()))).toList());
  }

  /// The last year of which a phase can be told.
  private static LifeCycleChart.@Nullable Year told(LifeCycleChart cycle) {
    return cycle.years().stream().filter(year -> year.phase() != null).reduce((_, later) -> later).orElse(null);
  }

  private static Wording statement(LifeCycleChart cycle) {
    LifeCycleChart.Year last = told(cycle);
    if (last == null || last.phase() == null) {
      return Phrases.say("{1} 个可用年份不足以判断生命周期阶段", "{1} usable years are too few to tell a phase", usable(cycle).size());
    }
    return Phrases.say("按三年平均，{1} 年处于{2}阶段", "By the means of three years {1} is of the phase '{2}'", last.year(), last.phase().wording());
  }

  private static List<LifeCycleChart.Year> usable(LifeCycleChart cycle) {
    return cycle.years().stream().filter(year -> year.state() != PeriodState.INCOMPLETE).toList();
  }

  private static List<Wording> narrative(LifeCycleChart cycle) {
    Cautions cautions = new Cautions(cycle.heading()).periods(cycle.years(), LifeCycleChart.Year::state, LifeCycleChart.Year::year)
        .addIf(told(cycle) != null, new Wording("阶段名称是惯用划分，未经标准核实", "the names of phases are usage, not a standard"));
    List<LifeCycleChart.Year> usable = usable(cycle);
    if (usable.isEmpty()) {
      return cautions.after();
    }
    LifeCycleChart.Year first = usable.getFirst();
    LifeCycleChart.Year last = usable.getLast();
    return cautions.small(last.filings()).after(Phrases.say("{1} 年有 {2} 个申请人、{3}；{4} 年有 {5} 个申请人、{6}。",
        "{1}: {2} applicants, {3}; {4}: {5} applicants, {6}.", first.year(), first.applicants(),
        Phrases.counted(first.filings(), cycle.heading().unit()), last.year(), last.applicants(),
        Phrases.counted(last.filings(), cycle.heading().unit())));
  }
}
