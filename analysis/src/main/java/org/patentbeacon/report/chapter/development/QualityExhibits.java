package org.patentbeacon.report.chapter.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.HolderIndices;
import org.patentbeacon.analysis.citing.QualityChart;
import org.patentbeacon.analysis.measure.Measure;
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

/// Q1 and Q2 as exhibits: which deserve reading first, and whose work is broadly cited.
final class QualityExhibits {
  private static final Wording COMPOSITE = new Wording("综合指数（4 项）", "composite of four");

  private QualityExhibits() {}

  static Exhibit units(QualityChart found) {
    Wording statement = found.rows().isEmpty() ? new Wording("0 个统计单位有可评估的质量指标", "0 have a quality indicator that can be assessed")
        : found.assessed() == 0 ? new Wording("有完整综合指数的为 0，仅按五年被引位次排列", "0 have a whole composite, and places by FC5 alone are shown")
        : Phrases.say("{1} 在同领域同年份中排在最前，建议先读", "{1} stands first among those of its field and year, a candidate to read",
            found.rows().getFirst().document());
    List<Wording> narrative = new Cautions(found.heading())
        .addIf(found.smallCohorts() > 0, Phrases.say("{1} 个同类组不足 20 件，其位次仅供参考", "{1} cohorts have fewer than twenty, and places in them are weak",
            found.smallCohorts()))
        .after(Phrases.say("按技术领域与申请年分为 {1} 个同类组，{2} 有完整的综合指数。", "There are {1} cohorts of field and filing year; {2} have a whole composite.",
            found.cohorts(), Phrases.counted(found.assessed(), found.heading().unit())));
    List<Column> columns = List.of(Column.of("文献", "document", Format.TEXT), Column.of("技术领域", "field", Format.TEXT),
        Column.of("申请年", "filing year", Format.YEAR), new Column(COMPOSITE, Format.SIGNIFICANT), Column.of("五年被引", "FC5", Format.DECIMAL),
        Column.of("五年被引位次", "percentile of FC5", Format.PERCENT), Column.of("同族规模", "family size", Format.DECIMAL),
        Column.of("权利要求数", "claims", Format.DECIMAL), Column.of("通用性", "generality", Format.SIGNIFICANT),
        Column.of("原创性", "originality", Format.SIGNIFICANT), Column.of("同类组", "cohort", Format.DECIMAL), SheetColumns.QUERY);
    return new Exhibit("Q1", found.heading(), statement, narrative, chart(found), new Sheet(columns, found.rows().stream()
        .map(row -> List.of(Cell.of(row.document()), SheetColumns.cell(row.cohort().field()), SheetColumns.cell(row.cohort().year()),
            Cell.of(row.standing().composite4()), Cell.of(row.values().fiveYears()), Cell.of(row.standing().percentile()),
            Cell.of(row.values().familySize()), Cell.of(row.values().claims()), Cell.of(row.values().generality()),
            Cell.of(row.values().originality()), Cell.of(row.cohort().size()), SheetColumns.query(row.query()))).toList()));
  }

  private static @Nullable Chart chart(QualityChart found) {
    List<Chart.Bar> bars = found.rows().stream().filter(row -> by(found, row).ok())
        .map(row -> new Chart.Bar(Phrases.name(row.document()), by(found, row).orThrow())).toList();
    Wording axis = found.assessed() > 0 ? COMPOSITE : new Wording("五年被引位次", "percentile of FC5");
    return bars.isEmpty() ? null : new Chart.Bars(axis, bars);
  }

  private static Measure by(QualityChart found, QualityChart.Row row) {
    return found.assessed() > 0 ? row.standing().composite4() : row.standing().percentile();
  }

  static Exhibit holders(HolderIndices found) {
    Measure most = found.rows().stream().map(row -> row.index().h()).filter(Measure::ok)
        .reduce((one, other) -> other.orThrow() > one.orThrow() ? other : one).orElse(Measure.of(0));
    List<Wording> names = found.rows().stream().filter(row -> row.index().h().equals(most)).map(row -> Phrases.name(row.label())).toList();
    Wording statement = most.orThrow() == 0 ? new Wording("主要申请人的 h 指数均为 0", "The main applicants have an h-index of 0")
        : Phrases.say("h 指数最高为 {1}：{2}", "The highest h-index is {1}: {2}", Phrases.number(most, 0), Phrases.names(names));
    List<Column> columns = List.of(Column.of("申请人", "applicant", Format.TEXT), SheetColumns.count(found.heading().unit()),
        Column.of("被引总数", "citations", Format.DECIMAL), Column.of("h 指数", "h-index", Format.DECIMAL),
        Column.of("g 指数", "g-index", Format.DECIMAL), SheetColumns.QUERY);
    List<Chart.Bar> bars = found.rows().stream().filter(row -> row.index().h().ok())
        .map(row -> new Chart.Bar(Phrases.name(row.label()), row.index().h().orThrow())).toList();
    return new Exhibit("Q2", found.heading(), statement, new Cautions(found.heading()).after(),
        bars.isEmpty() || most.orThrow() == 0 ? null : new Chart.Bars(new Wording("h 指数", "h-index"), bars), new Sheet(columns, found.rows().stream()
            .map(row -> List.of(Cell.of(row.label()), Cell.of(row.index().units()), Cell.of(row.cited()), Cell.of(row.index().h()),
                Cell.of(row.index().g()), SheetColumns.query(row.query()))).toList()));
  }
}
