package org.patentbeacon.report.chapter.rival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.rival.Competitors;
import org.patentbeacon.analysis.rival.Trait;
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

/// P1 as an exhibit: the figures of each applicant.
public final class CompetitorExhibit {
  private static final int DRAWN = 5;
  private static final int NAMED = 3;

  private CompetitorExhibit() {}

  /// {@return the figures of the applicants as an exhibit}
  ///
  /// @param id the id of the exhibit
  /// @param found the figures
  public static Exhibit of(String id, Competitors found) {
    return new Exhibit(id, found.heading(), statement(found), narrative(found), chart(found), sheet(found));
  }

  private static Wording statement(Competitors found) {
    if (found.rows().isEmpty()) {
      return Phrases.say("0 个申请人可供对比", "0 applicants to compare");
    }
    Competitors.Row fastest = found.rows().stream().filter(row -> row.size().growth().ok()).reduce((one, other) ->
        other.size().growth().orThrow() > one.size().growth().orThrow() ? other : one).orElse(null);
    return fastest == null ? Phrases.say("对比 {1} 个申请人，增长率均无法计算", "{1} applicants are compared, and the growth of none is defined", found.rows().size())
        : Phrases.say("对比的 {1} 个申请人中{2}五年年均增长最高，为 {3}", "Of {1} applicants compared {2} has the highest growth over five years, {3} a year",
            found.rows().size(), fastest.label(), Phrases.percent(fastest.size().growth()));
  }

  private static List<Wording> narrative(Competitors found) {
    Cautions cautions = new Cautions(found.heading())
        .add(new Wording("授权率仅计已结案的申请", "grant rates are of applications that are closed"))
        .addIf(!found.rows().isEmpty(), new Wording("图中为所比申请人之间的位次，不是数值", "the chart shows places among those compared and no values"))
        .addIf(!found.missing().isEmpty(), Phrases.say("{1} 个所问申请人在本数据集中没有文献", "{1} that were asked for have no document in this set", found.missing().size()));
    if (found.rows().isEmpty()) {
      return cautions.after();
    }
    Competitors.Row first = found.rows().getFirst();
    cautions.small(found.rows().stream().mapToInt(row -> row.size().units()).min().orElse(0));
    return cautions.after(Phrases.say("{1}有 {2}，其中发明 {3}，有效申请 {4} 件，近三年活跃发明人 {5} 人。",
        "{1} has {2}, {3} of them inventions, {4} applications in force, and {5} inventors active in the last three years.", first.label(),
        Phrases.counted(first.size().units(), found.heading().unit()), first.size().inventions(), first.size().inForce(), first.size().activeInventors()));
  }

  private static @Nullable Chart chart(Competitors found) {
    if (found.rows().size() < 2) {
      return null;
    }
    List<List<@Nullable Double>> shapes = new ArrayList<>();
    found.rows().stream().limit(DRAWN).forEach(_ -> shapes.add(new ArrayList<>()));
    for (Trait trait : Trait.values()) {
      List<Measure> standing = found.standing(trait);
      for (int row = 0; row < shapes.size(); row++) {
        shapes.get(row).add(standing.get(row).value());
      }
    }
    List<Series> series = new ArrayList<>();
    for (int row = 0; row < shapes.size(); row++) {
      series.add(new Series(Phrases.name(found.rows().get(row).label()), shapes.get(row)));
    }
    return new Chart.Radar(Arrays.stream(Trait.values()).map(Trait::wording).toList(), series);
  }

  private static Sheet sheet(Competitors found) {
    List<Column> columns = List.of(Column.of("申请人", "applicant", Format.TEXT), SheetColumns.count(found.heading().unit()),
        SheetColumns.SHARE, Column.of("五年年均增长", "growth a year, five years", Format.PERCENT), Column.of("发明", "inventions", Format.DECIMAL),
        Column.of("申请", "applications", Format.DECIMAL), Column.of("有效", "in force", Format.DECIMAL), Column.of("授权率", "grant rate", Format.PERCENT),
        Column.of("平均同族规模", "mean family size", Format.DECIMAL), Column.of("五年被引平均位次", "mean percentile of FC5", Format.PERCENT),
        Column.of("当前影响指数 CII", "current impact CII", Format.SIGNIFICANT), Column.of("技术强度 TS", "technology strength TS", Format.SIGNIFICANT),
        Column.of("活跃发明人", "active inventors", Format.DECIMAL), Column.of("主要合作者", "partners", Format.TEXT), SheetColumns.QUERY);
    return new Sheet(columns, found.rows().stream().map(CompetitorExhibit::row).toList());
  }

  private static List<Cell> row(Competitors.Row row) {
    Competitors.Size size = row.size();
    Competitors.Strength strength = row.strength();
    return List.of(Cell.of(row.label()), Cell.of(size.units()), Cell.of(size.share()), Cell.of(size.growth()), Cell.of(size.inventions()),
        Cell.of(size.applications()), Cell.of(size.inForce()), Cell.of(strength.grantRate()), Cell.of(strength.familySize()),
        Cell.of(strength.citedPercentile()), Cell.of(strength.cii()), Cell.of(strength.ts()), Cell.of(size.activeInventors()),
        row.partners().isEmpty() ? new Cell.Nothing() : Cell.of(row.partners().stream().limit(NAMED)
            .map(partner -> partner.label() + " (" + partner.units() + ")").collect(Collectors.joining("; "))), SheetColumns.query(row.query()));
  }
}
