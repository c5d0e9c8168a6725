package org.patentbeacon.report.chapter.warnings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.SectorChapter;
import org.patentbeacon.analysis.compare.SectorForm;
import org.patentbeacon.analysis.compare.SectorId;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorLimits;
import org.patentbeacon.analysis.compare.SectorState;
import org.patentbeacon.analysis.compare.SectorWarnings;
import org.patentbeacon.analysis.measure.Measure;
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

/// W1 as an exhibit: whether an industry is short of patents, hollow, slow or walled in.
public final class WarningExhibits {
  private WarningExhibits() {}

  /// {@return what a report shows of the warnings of a sector}
  ///
  /// @param chapter the figures; `null` for a set that is no sector
  public static List<Exhibit> of(@Nullable SectorChapter chapter) {
    return chapter == null ? List.of() : List.of(warnings(chapter.warnings()));
  }

  private static Exhibit warnings(SectorWarnings found) {
    return new Exhibit("W1", found.heading(), statement(found), narrative(found), chart(found), sheet(found));
  }

  private static Wording name(SectorIndicators.Row row) {
    Wording name = SectorLimits.shipped().of(row.id(), row.form()).name();
    boolean each = row.country() != null && row.id().compareTo(SectorId.YJ08) < 0;
    return each ? Phrases.say("{1}（{2}）", "{1} ({2})", name, String.valueOf(row.country())) : name;
  }

  private static Wording statement(SectorWarnings found) {
    List<Wording> warning = found.indicators().rows().stream().filter(row -> row.state() == SectorState.WARN)
        .map(WarningExhibits::name).toList();
    boolean assessed = found.indicators().rows().stream()
        .anyMatch(row -> row.state() == SectorState.WARN || row.state() == SectorState.NO_WARN);
    if (!assessed) {
      return Phrases.say("截至 {1} 年没有指标可以评估", "No indicator can be assessed up to {1}", found.year());
    }
    return warning.isEmpty() ? Phrases.say("截至 {1} 年 0 项指标越过界限", "0 indicators are beyond their limits up to {1}", found.year())
        : Phrases.say("截至 {1} 年 {2} 项指标越过界限：{3}", "{2} indicators are beyond their limits up to {1}: {3}", found.year(),
            warning.size(), Phrases.names(warning));
  }

  private static List<Wording> narrative(SectorWarnings found) {
    long undefined = found.indicators().rows().stream().filter(row -> row.state() == SectorState.UNDEFINED).count();
    int apart = found.apart().values().stream().mapToInt(Integer::intValue).sum();
    return new Cautions(found.heading())
        .addIf(undefined > 0, Phrases.say("{1} 项无法计算", "{1} cannot be worked out", undefined))
        .addIf(apart > 0, Phrases.say("第一申请人属港澳台的 {1} 个同族单列，计入国外", "{1} families of first applicants in HK, MO and TW count as foreign", apart))
        .small(found.counts().families())
        .after(Phrases.say("发明同族 {1} 个，其中进入中国的国内申请人 {2} 个、国外申请人 {3} 个。",
            "There are {1} families with an invention; of those in China {2} are of domestic and {3} of foreign applicants.",
            found.counts().families(), found.counts().domestic().families(), found.counts().foreign().families()));
  }

  /// YJ01 and the three barriers over the years.
  private static @Nullable Chart chart(SectorWarnings found) {
    List<SectorId> drawn = List.of(SectorId.YJ01, SectorId.YJ08, SectorId.YJ09, SectorId.YJ10);
    List<Series> lines = new ArrayList<>();
    for (SectorId id : drawn) {
      List<@Nullable Double> values = new ArrayList<>();
      found.history().forEach(year -> values.add(row(year.indicators(), id).value().value()));
      if (values.stream().anyMatch(value -> value != null && value != 0)) {
        lines.add(new Series(name(row(found.indicators(), id)), values));
      }
    }
    return found.history().size() < 2 || lines.isEmpty() ? null : new Chart.Lines(new Wording("指标值", "indicator"),
        found.history().stream().map(year -> String.valueOf(year.year())).toList(), lines);
  }

  private static SectorIndicators.Row row(SectorIndicators indicators, SectorId id) {
    return indicators.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
  }

  private static Sheet sheet(SectorWarnings found) {
    List<Column> columns = List.of(Column.of("编号", "id", Format.TEXT), Column.of("指标", "indicator", Format.TEXT),
        Column.of("范围", "scope", Format.TEXT), Column.of("分子或被减数", "numerator or minuend", Format.SIGNIFICANT),
        Column.of("分母或减数", "denominator or subtrahend", Format.SIGNIFICANT), Column.of("值", "value", Format.SIGNIFICANT),
        Column.of("算法", "form", Format.TEXT), Column.of("界限", "limit", Format.SIGNIFICANT), Column.of("结论", "state", Format.TEXT));
    Wording all = new Wording("全部", "all");
    Wording living = new Wording("仅有效与在审", "living rights only");
    return new Sheet(columns, Stream.concat(found.indicators().rows().stream().map(row -> cells(row, all)),
        found.living().stream().map(row -> cells(row, living))).toList());
  }

  private static List<Cell> cells(SectorIndicators.Row row, Wording scope) {
    return List.of(Cell.of(row.id().name()), Cell.of(name(row)), Cell.of(scope), compared(row, row.numerator()), compared(row, row.denominator()),
        Cell.of(row.value()), Cell.of(form(row.form())), SheetColumns.cell(row.limit()), Cell.of(state(row.state())));
  }

  /// What is compared: years as such, others as figures.
  private static Cell compared(SectorIndicators.Row row, Measure side) {
    return row.id() == SectorId.YJ06 && side.ok() ? Cell.of(String.valueOf((int) side.orThrow())) : Cell.of(side);
  }

  private static Wording form(SectorForm form) {
    return switch (form) {
      case RATIO -> new Wording("比值", "ratio");
      case DIFFERENCE -> new Wording("差值", "difference");
    };
  }

  private static Wording state(SectorState state) {
    return switch (state) {
      case WARN -> new Wording("预警", "warns");
      case NO_WARN -> new Wording("未预警", "does not warn");
      case UNDEFINED -> new Wording("无法计算", "not defined");
      case NOT_ASSESSED -> new Wording("未评估", "not assessed");
    };
  }
}
