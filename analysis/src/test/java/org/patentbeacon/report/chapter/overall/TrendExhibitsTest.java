package org.patentbeacon.report.chapter.overall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.table.Wording;

/// What is said of trends made by hand.
class TrendExhibitsTest {
  /// A trend from 2015 on, of which the last years are incomplete.
  private static Exhibit exhibit(int incomplete, int... counts) {
    List<Trend.Period> periods = new ArrayList<>();
    long cumulative = 0;
    for (int i = 0; i < counts.length; i++) {
      cumulative += counts[i];
      periods.add(new Trend.Period(String.valueOf(2015 + i), 2015 + i, counts[i], cumulative,
          i < counts.length - incomplete ? PeriodState.COMPLETE : PeriodState.INCOMPLETE, "AD=" + (2015 + i)));
    }
    Heading heading = new Heading(Analysis.T1, "*", CountUnit.APPLICATION, DateBasis.FILING, null, new TreeMap<>(), List.of(), List.of());
    return TrendExhibits.of("T1", new Trend(heading, periods, 0));
  }

  @Test
  void rising() {
    Exhibit exhibit = exhibit(1, 20, 22, 25, 27, 31, 40, 3);
    assertThat(exhibit.statement()).isEqualTo(new Wording("2020 年申请 40 件申请，比 2015 年增长 100.0%",
        "40 applications filed in 2020, 100.0% more than in 2015"));
    assertThat(exhibit.narrative()).containsExactly(
        new Wording("截至 2020 年累计 165 件申请；最多的年份为 2020（40）。", "Up to 2020 there are 165 applications in all; most fall into 2020 (40)."),
        new Wording("2015 年为 20，2020 年为 40。", "2015 has 20, 2020 has 40."),
        new Wording("自 2021 年起数据不完整，其数值不代表下降。", "From 2021 on the data are incomplete, and lower figures there are no decline."));
  }

  @Test
  void fallingAndSmall() {
    Exhibit exhibit = exhibit(0, 8, 8, 5, 4, 4, 6);
    assertThat(exhibit.statement()).isEqualTo(new Wording("2020 年申请 6 件申请，比 2015 年下降 25.0%",
        "6 applications filed in 2020, 25.0% fewer than in 2015"));
    assertThat(exhibit.narrative()).containsExactly(
        new Wording("截至 2020 年累计 35 件申请；最多的年份为 2015、2016（8）。", "Up to 2020 there are 35 applications in all; most fall into 2015, 2016 (8)."),
        new Wording("2015 年为 8，2020 年为 6。", "2015 has 8, 2020 has 6."),
        new Wording("数量较小，个别文献即可改变结论。", "The numbers are small, and single documents may change them."));
  }

  @Test
  void level() {
    assertThat(exhibit(0, 11, 1, 1, 1, 1, 11).statement())
        .isEqualTo(new Wording("2020 年申请 11 件申请，与 2015 年持平", "11 applications filed in 2020, as many as in 2015"));
  }

  @Test
  void tooFewYearsToCompare() {
    assertThat(exhibit(0, 0, 1).statement()).isEqualTo(new Wording("2016 年申请 1 件申请", "1 application filed in 2016"));
  }

  @Test
  void allIncomplete() {
    Exhibit exhibit = exhibit(2, 3, 4);
    assertThat(exhibit.statement()).isEqualTo(new Wording("7 件申请全部落在数据不完整的年份", "All 7 applications fall into incomplete years"));
    assertThat(exhibit.chart()).isNotNull();
  }

  @Test
  void empty() {
    Exhibit exhibit = exhibit(0);
    assertThat(exhibit.statement()).isEqualTo(new Wording("0 件申请有申请日", "0 applications have a filing date"));
    assertThat(exhibit.narrative()).isEmpty();
    assertThat(exhibit.chart()).isNull();
  }
}
