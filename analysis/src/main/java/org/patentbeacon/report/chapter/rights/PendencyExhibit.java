package org.patentbeacon.report.chapter.rights;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.life.Pendency;
import org.patentbeacon.analysis.right.Pendencies;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.PlaceNames;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// L3 as an exhibit: how long until grant, drawn for the office with most grants.
final class PendencyExhibit {
  private static final String EVERY = "*";

  private PendencyExhibit() {}

  static Exhibit of(Pendencies pendencies) {
    List<Column> columns = List.of(Column.of("机构", "office", Format.TEXT), Column.of("申请年", "filing year", Format.YEAR),
        Column.of("已授权", "granted", Format.COUNT), Column.of("在审", "pending", Format.COUNT), Column.of("在审占比", "share pending", Format.PERCENT),
        Column.of("平均（月）", "mean (months)", Format.DECIMAL), Column.of("四分之一（月）", "quarter (months)", Format.DECIMAL),
        Column.of("中位数（月）", "median (months)", Format.DECIMAL), Column.of("四分之三（月）", "three quarters (months)", Format.DECIMAL),
        Column.of("九成（月）", "nine tenths (months)", Format.DECIMAL), Column.of("含在审的中位数（月）", "median with pending ones (months)", Format.DECIMAL));
    return new Exhibit("L3", pendencies.heading(), statement(pendencies), narrative(pendencies), chart(pendencies),
        new Sheet(columns, pendencies.rows().stream().map(PendencyExhibit::row).toList()));
  }

  private static List<Cell> row(Pendencies.Row row) {
    Pendency of = row.pendency();
    return List.of(Cell.of(office(row.office())), SheetColumns.cell(row.year() == 0 ? null : (Number) row.year()), Cell.of(of.granted()),
        Cell.of(of.pending()), Cell.of(of.sharePending()), Cell.of(of.months().mean()), Cell.of(of.months().p25()), Cell.of(of.months().median()),
        Cell.of(of.months().p75()), Cell.of(of.months().p90()), Cell.of(row.expectedMonths()));
  }

  private static Wording office(String code) {
    return code.equals(EVERY) ? new Wording("全部", "all") : PlaceNames.of(code);
  }

  /// The office with most grants; absent without any.
  private static @Nullable String largest(Pendencies pendencies) {
    return pendencies.rows().stream().filter(row -> row.year() == 0 && !row.office().equals(EVERY) && row.pendency().granted() > 0)
        .max(Comparator.comparingInt((Pendencies.Row row) -> row.pendency().granted()).thenComparing(Pendencies.Row::office, Comparator.reverseOrder()))
        .map(Pendencies.Row::office).orElse(null);
  }

  private static @Nullable Chart chart(Pendencies pendencies) {
    String office = largest(pendencies);
    if (office == null) {
      return null;
    }
    List<Chart.Box> boxes = pendencies.rows().stream().filter(row -> row.office().equals(office) && row.year() != 0 && row.pendency().granted() > 0)
        .map(row -> box(row.year(), row.pendency())).toList();
    return new Chart.Boxes(Phrases.say("月（{1}，上须至九成）", "months ({1}, upper line to nine tenths)", office(office)), boxes);
  }

  private static Chart.Box box(int year, Pendency of) {
    double p25 = of.months().p25().orThrow();
    return new Chart.Box(String.valueOf(year), p25, p25, of.months().median().orThrow(), of.months().p75().orThrow(), of.months().p90().orThrow(),
        of.understated() ? PeriodState.INCOMPLETE : PeriodState.COMPLETE);
  }

  private static Wording statement(Pendencies pendencies) {
    Pendency all = pendencies.rows().getFirst().pendency();
    return all.granted() == 0 ? Phrases.say("0 件发明已授权，审查周期无法计算", "0 inventions are granted, so that no pendency is defined")
        : Phrases.say("{1} 件授权发明从申请到授权的中位数为 {2} 个月", "Half of {1} granted inventions took {2} months from filing to grant or less", all.granted(),
            Phrases.number(all.months().median(), 1));
  }

  private static List<Wording> narrative(Pendencies pendencies) {
    Pendencies.Row all = pendencies.rows().getFirst();
    Cautions cautions = new Cautions(pendencies.heading()).addIf(all.pendency().understated(), Phrases.say(
        "{1} 件仍在审，近年的分位数偏小（图中以斜纹标出）", "{1} are still pending, so that the figures of late years understate (hatched in the chart)",
        all.pendency().pending())).small(all.pendency().granted());
    return all.pendency().granted() == 0 ? cautions.after() : cautions.after(Phrases.say("一半在 {1} 至 {2} 个月之间；计入在审申请后的中位数为 {3} 个月。",
        "Half took between {1} and {2} months; with pending ones the median is {3} months.", Phrases.number(all.pendency().months().p25(), 1),
        Phrases.number(all.pendency().months().p75(), 1), Phrases.number(all.expectedMonths(), 1)));
  }
}
