package org.patentbeacon.report.chapter.players;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.ranking.ConcentrationChart;
import org.patentbeacon.analysis.share.Concentration;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// What is said of concentrations made by hand.
class ConcentrationExhibitTest {
  private static Wording statement(double... holdings) {
    Heading heading = new Heading(Analysis.C1, "*", CountUnit.SIMPLE_FAMILY, null, Counting.FRACTIONAL, new TreeMap<>(), List.of(), List.of());
    return ConcentrationExhibit.of(new ConcentrationChart(heading, new Wording("申请人", "applicant"), Concentration.of(holdings), List.of(), List.of())).statement();
  }

  @Test
  void fourHoldMost() {
    assertThat(statement(40, 30, 20, 5, 5)).isEqualTo(new Wording("最大的 4 个申请人合计占 95.0%（HHI 为 2950）",
        "The four largest applicants hold 95.0% together (HHI 2950)"));
  }

  @Test
  void tooFewToAssess() {
    assertThat(statement(7)).isEqualTo(new Wording("仅 1 个申请人，集中度不作判断（HHI 为 10000）",
        "Concentration is not assessed for 1 applicant (HHI 10000)"));
  }

  @Test
  void nobody() {
    assertThat(statement()).isEqualTo(new Wording("集中度无法计算（0 个申请人）", "Concentration is not defined (0 applicants)"));
  }
}
