package org.patentbeacon.report.chapter.overall;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.index.CountUnit;
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

/// T1 as exhibits: what happened in each year.
final class TrendExhibits {
  private static final int BEFORE = 5;

  private TrendExhibits() {}

  static Exhibit of(String id, Trend trend) {
    List<Trend.Period> periods = trend.periods();
    return new Exhibit(id, trend.heading(), statement(trend), narrative(trend), periods.isEmpty() ? null : chart(trend), sheet(trend));
  }

  private static Chart chart(Trend trend) {
    List<Trend.Period> periods = trend.periods();
    return new Chart.Columns(periods.stream().map(Trend.Period::label).toList(), periods.stream().map(Trend.Period::state).toList(),
        List.of(new Series(Phrases.units(trend.heading().unit()), periods.stream().map(period -> (Double) (double) period.count()).toList())),
        new Series(new Wording("累计", "cumulative"), periods.stream().map(period -> (Double) (double) period.cumulative()).toList()));
  }

  private static Sheet sheet(Trend trend) {
    List<Column> columns = List.of(Column.of("时段", "period", Format.PERIOD), SheetColumns.count(trend.heading().unit()),
        Column.of("累计", "cumulative", Format.COUNT), SheetColumns.STATE, SheetColumns.QUERY);
    return new Sheet(columns, trend.periods().stream().map(period -> List.of(Cell.of(period.label()), Cell.of(period.count()),
        Cell.of((double) period.cumulative()), Cell.of(Phrases.state(period.state())), SheetColumns.query(period.query()))).toList());
  }

  private static DateBasis basis(Trend trend) {
    return Objects.requireNonNull(trend.heading().basis());
  }

  private static Wording statement(Trend trend) {
    CountUnit unit = trend.heading().unit();
    Trend.Period last = trend.lastUsable();
    if (trend.periods().isEmpty()) {
      return Phrases.say("0 {1}有{2}", "0 {1} have a {2}", unit(unit), basis(trend).wording());
    }
    if (last == null) {
      long all = trend.periods().getLast().cumulative();
      return Phrases.say("{1}全部落在数据不完整的年份", "All {1} fall into incomplete years", Phrases.counted(all, unit));
    }
    Wording count = Phrases.say("{1} 年{2} {3}", "{3} {2} in {1}", last.label(), Phrases.happened(basis(trend)),
        Phrases.counted(last.count(), unit));
    Trend.Period before = before(trend);
    if (before == null) {
      return count;
    }
    double change = (double) (last.count() - before.count()) / before.count();
    return Phrases.say("{1}，{2}", "{1}, {2}", count, Phrases.change(change, Phrases.say("{1} 年", "in {1}", before.label())));
  }

  /// 件公开文本, 件申请, 个简单同族.
  private static Wording unit(CountUnit unit) {
    Wording none = Phrases.counted(0, unit);
    return new Wording(none.zh().substring("0 ".length()), none.en().substring("0 ".length()));
  }

  /// The period five before the last usable one; absent where there is none, or nothing in it.
  private static Trend.@Nullable Period before(Trend trend) {
    List<Trend.Period> usable = trend.usable();
    Trend.Period before = usable.size() <= BEFORE ? null : usable.get(usable.size() - 1 - BEFORE);
    return before == null || before.count() == 0 ? null : before;
  }

  private static List<Wording> narrative(Trend trend) {
    Cautions cautions = new Cautions(trend.heading()).periods(trend.periods(), Trend.Period::state, Trend.Period::label)
        .addIf(trend.unknown() > 0, Phrases.say("{1}没有{2}，不在图中", "{1} without {2} are not in the chart",
            Phrases.counted(trend.unknown(), trend.heading().unit()), basis(trend).wording()))
        .addIf(!basis(trend).isShared(trend.heading().unit()), new Wording("同一统计单位的各公开文本日期不同，检索式无法按最早日期归并，故不附",
            "the publications of a unit differ in this date, which no query joins by the earliest, so none is given"));
    Trend.Period last = trend.lastUsable();
    if (last == null) {
      return cautions.after();
    }
    Trend.Period before = before(trend);
    cautions.small(before == null ? last.count() : Math.min(before.count(), last.count()));
    int most = trend.usable().stream().mapToInt(Trend.Period::count).max().orElseThrow();
    List<Wording> peaks = trend.usable().stream().filter(period -> period.count() == most).map(period -> Phrases.name(period.label()))
        .toList();
    Wording all = Phrases.say("截至 {1} 年累计 {2}；最多的年份为 {3}（{4}）。",
        "Up to {1} there are {2} in all; most fall into {3} ({4}).", last.label(),
        Phrases.counted(last.cumulative(), trend.heading().unit()), Phrases.names(peaks), most);
    return before == null ? cautions.after(all) : cautions.after(all, Phrases.say("{1} 年为 {2}，{3} 年为 {4}。",
        "{1} has {2}, {3} has {4}.", before.label(), before.count(), last.label(), last.count()));
  }
}
