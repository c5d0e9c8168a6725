package org.patentbeacon.report.chapter.rights;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.right.LivingAges;
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
import org.patentbeacon.table.Wording;

/// L2 as exhibits: how old the rights in force are, and when they run out.
final class LivingExhibits {
  private static final Wording OTHERS = new Wording("其他或未知", "other or unknown");
  private static final int SOON = 5;

  private LivingExhibits() {}

  static List<Exhibit> of(LivingAges ages) {
    return List.of(ages(ages), remaining(ages));
  }

  private static Exhibit ages(LivingAges ages) {
    LivingAges.Bar most = ages.ages().stream().reduce((a, b) -> b.all() > a.all() ? b : a).orElse(null);
    Wording statement = most == null ? Phrases.say("截至 {1}，0 件有效专利可计算年龄", "As of {1}, 0 rights in force have an age", ages.asOf())
        : Phrases.say("截至 {1}，有效专利以满 {2} 年的最多（{3} 件）", "As of {1}, most rights in force are {2} completed years old ({3})", ages.asOf(),
            most.years(), most.all());
    Wording much = Phrases.say("可计算年龄的有效专利共 {1} 件，年龄自申请日起算。", "{1} rights in force have an age, which runs from filing.", sum(ages.ages()));
    return new Exhibit("L2", ages.heading(), statement, new Cautions(ages.heading()).small(sum(ages.ages())).after(much), chart(ages.ages()),
        sheet(ages.ages(), Column.of("满年数", "completed years", Format.TEXT)));
  }

  private static Exhibit remaining(LivingAges ages) {
    int all = sum(ages.remaining());
    int soon = sum(ages.remaining().stream().filter(bar -> bar.years() < SOON).toList());
    Wording statement = all == 0 ? Phrases.say("截至 {1}，0 件有效专利的届满日可知", "As of {1}, 0 rights in force have a known end of term", ages.asOf())
        : Phrases.say("截至 {1}，{2} 件有效专利中 {3} 件剩余不足 {4} 年", "As of {1}, {3} of {2} rights in force have less than {4} years left", ages.asOf(), all,
            soon, SOON);
    return new Exhibit("L2-remaining", ages.heading(), statement, new Cautions(ages.heading()).small(all)
        .add(new Wording("届满日以按时缴费为前提", "a term ends only then if fees are paid")).after(), chart(ages.remaining()),
        sheet(ages.remaining(), Column.of("剩余整年", "whole years left", Format.TEXT)));
  }

  private static int sum(List<LivingAges.Bar> bars) {
    return bars.stream().mapToInt(LivingAges.Bar::all).sum();
  }

  private static @Nullable Chart chart(List<LivingAges.Bar> bars) {
    List<Series> series = Stream.of(series(RightType.INVENTION.wording(), bars, LivingAges.Bar::inventions),
        series(RightType.UTILITY_MODEL.wording(), bars, LivingAges.Bar::utilityModels), series(RightType.DESIGN.wording(), bars, LivingAges.Bar::designs),
        series(OTHERS, bars, LivingAges.Bar::others)).filter(one -> one.values().stream().anyMatch(value -> value != null && value > 0)).toList();
    return series.isEmpty() ? null : new Chart.Columns(bars.stream().map(bar -> String.valueOf(bar.years())).toList(),
        bars.stream().map(_ -> PeriodState.COMPLETE).toList(), series, null);
  }

  private static Series series(Wording name, List<LivingAges.Bar> bars, ToIntFunction<LivingAges.Bar> type) {
    return new Series(name, bars.stream().map(bar -> (Double) (double) type.applyAsInt(bar)).toList());
  }

  private static Sheet sheet(List<LivingAges.Bar> bars, Column years) {
    return new Sheet(List.of(years, Column.of("合计", "all", Format.COUNT), new Column(RightType.INVENTION.wording(), Format.COUNT),
        new Column(RightType.UTILITY_MODEL.wording(), Format.COUNT), new Column(RightType.DESIGN.wording(), Format.COUNT), new Column(OTHERS, Format.COUNT)),
        bars.stream().map(bar -> List.of(Cell.of(String.valueOf(bar.years())), Cell.of(bar.all()), Cell.of(bar.inventions()), Cell.of(bar.utilityModels()),
            Cell.of(bar.designs()), Cell.of(bar.others()))).toList());
  }
}
