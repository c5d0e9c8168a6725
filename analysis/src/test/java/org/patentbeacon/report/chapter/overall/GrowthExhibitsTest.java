package org.patentbeacon.report.chapter.overall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.growth.Cagr;
import org.patentbeacon.analysis.growth.Growth;
import org.patentbeacon.analysis.growth.MannKendall;
import org.patentbeacon.analysis.growth.PoissonTrend;
import org.patentbeacon.analysis.overall.Development;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.table.Wording;

/// What is said of growth made by hand.
class GrowthExhibitsTest {
  private static Exhibit tests(double... counts) {
    List<Development.Step> steps = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      steps.add(new Development.Step(String.valueOf(2015 + i), (int) counts[i], Growth.of(counts).get(i)));
    }
    Heading heading = new Heading(Analysis.T2, "*", CountUnit.APPLICATION, DateBasis.FILING, null, new TreeMap<>(), List.of(), List.of());
    return GrowthExhibits.tests(new Development(heading, steps, Cagr.of(counts[0], counts[counts.length - 1], counts.length - 1),
        MannKendall.of(counts), PoissonTrend.of(counts)));
  }

  @Test
  void fallsMoreThanChance() {
    assertThat(tests(90, 80, 70, 60, 50, 40, 30, 20).statement())
        .isEqualTo(new Wording("下降趋势显著（p = 0.0008）", "A significant fall (p = 0.0008)"));
  }

  @Test
  void mayBeChance() {
    assertThat(tests(5, 6, 5, 6, 5, 6).statement())
        .isEqualTo(new Wording("未检出显著趋势（p = 0.6625）", "No significant trend (p = 0.6625)"));
  }

  @Test
  void undefined() {
    Exhibit exhibit = tests(0, 1, 2);
    assertThat(exhibit.statement()).isEqualTo(new Wording("趋势是否显著无法计算（数据点过少）", "Whether there is a trend is not defined (too few points)"));
    assertThat(exhibit.narrative()).containsExactly(
        new Wording("泊松拟合的年增长率无法计算（数据点过少）。", "The yearly growth of the Poisson fit is not defined (too few points)."),
        new Wording("数据不完整的年份不参与计算；仅有 3 个可用年份。", "Incomplete years are in none of it; there are only 3 usable years."));
  }
}
