package org.patentbeacon.report.chapter.overall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.overall.TypeMix;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.RightType;
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

/// T3 as exhibits: the types of right by year and in all.
final class TypeExhibits {
  private static final List<RightType> TYPES = List.of(RightType.values());

  private TypeExhibits() {}

  /// By filing year.
  static Exhibit years(TypeMix mix) {
    List<Column> columns = new ArrayList<>(List.of(SheetColumns.YEAR, SheetColumns.count(mix.heading().unit())));
    TYPES.forEach(type -> columns.add(new Column(type.wording(), Format.COUNT)));
    columns.add(Column.of("其他或未知", "other or unknown", Format.COUNT));
    columns.add(Column.of("发明专利率", "rate of inventions", Format.PERCENT));
    columns.addAll(List.of(SheetColumns.STATE, SheetColumns.QUERY));
    return new Exhibit("T3", mix.heading(), lastYear(mix), narrative(mix), chart(mix),
        new Sheet(columns, mix.years().stream().map(TypeExhibits::row).toList()));
  }

  private static List<Cell> row(TypeMix.Year year) {
    List<Cell> row = new ArrayList<>(List.of(Cell.of(year.year()), Cell.of(year.mix().known() + year.mix().others())));
    TYPES.forEach(type -> row.add(Cell.of(year.mix().of(type))));
    row.addAll(List.of(Cell.of(year.mix().others()), Cell.of(year.mix().inventionRate()), Cell.of(Phrases.state(year.state())),
        SheetColumns.query(year.query())));
    return row;
  }

  private static @Nullable Chart chart(TypeMix mix) {
    if (mix.years().isEmpty()) {
      return null;
    }
    List<Series> columns = TYPES.stream().filter(type -> mix.total().of(type) > 0).map(type -> new Series(type.wording(),
        mix.years().stream().map(year -> (Double) (double) year.mix().of(type)).toList())).toList();
    return columns.isEmpty() ? null : new Chart.Columns(mix.years().stream().map(year -> String.valueOf(year.year())).toList(),
        mix.years().stream().map(TypeMix.Year::state).toList(), columns, null);
  }

  private static Wording lastYear(TypeMix mix) {
    TypeMix.Year last = mix.years().stream().filter(year -> year.state() != PeriodState.INCOMPLETE).reduce((_, later) -> later).orElse(null);
    return last == null ? Phrases.say("0 个可用年份，发明专利率按年无法判断", "0 usable years, so that the yearly rate of inventions cannot be told")
        : Phrases.say("{1} 年申请的发明专利率为 {2}", "The rate of inventions filed in {1} is {2}", last.year(), Phrases.percent(last.mix().inventionRate()));
  }

  private static List<Wording> narrative(TypeMix mix) {
    return cautions(mix).periods(mix.years(), TypeMix.Year::state, TypeMix.Year::year).after(
        Phrases.say("各年合计：发明 {1}，实用新型 {2}，外观设计 {3}。", "In all: {1} inventions, {2} utility models, {3} designs.",
            mix.total().inventions(), mix.total().utilityModels(), mix.total().designs()));
  }

  private static Cautions cautions(TypeMix mix) {
    return new Cautions(mix.heading()).addIf(mix.total().others() > 0, Phrases.say("{1} 件申请为其他类型或类型未知，不计入占比",
        "{1} applications are of another or unknown type and in no share", mix.total().others()));
  }

  /// In all.
  static Exhibit total(TypeMix mix) {
    List<RightType> present = TYPES.stream().filter(type -> mix.total().of(type) > 0).toList();
    Chart ring = present.isEmpty() ? null
        : new Chart.Ring(present.stream().map(type -> new Chart.Bar(type.wording(), mix.total().of(type))).toList());
    Sheet sheet = new Sheet(List.of(Column.of("类型", "type", Format.TEXT), SheetColumns.count(mix.heading().unit()), SheetColumns.SHARE),
        TYPES.stream().map(type -> List.of(Cell.of(type.wording()), Cell.of(mix.total().of(type)), Cell.of(mix.total().share(type)))).toList());
    return new Exhibit("T3-total", mix.heading(), most(mix), cautions(mix).small(mix.total().known()).after(
        Phrases.say("占比以类型已知的 {1} 件申请为分母。", "Shares are of the {1} applications of known type.", mix.total().known())), ring, sheet);
  }

  private static Wording most(TypeMix mix) {
    if (mix.total().known() == 0) {
      return Phrases.say("各类型的占比无法计算（0 件申请类型已知）", "Shares of types are not defined (0 applications of known type)");
    }
    RightType most = Arrays.stream(RightType.values()).max(Comparator.<RightType>comparingInt(mix.total()::of)
        .thenComparing(Comparator.reverseOrder())).orElseThrow();
    return Phrases.say("{1}最多，占 {2}（{3} 件）", "Most are {1}: {2} ({3})", most.wording(), Phrases.percent(mix.total().share(most)),
        mix.total().of(most));
  }
}
