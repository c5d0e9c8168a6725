package org.patentbeacon.report.chapter.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.table.Wording;

/// What is said of rankings made by hand.
class RankingExhibitTest {
  private static final Wording APPLICANT = new Wording("申请人", "applicant");
  private static final Wording SMALL = new Wording("按全计数统计，占比合计可超过 100%；数量较小，个别文献即可改变结论。",
      "Each value counts 1, so shares may add up to more than 100%; the numbers are small, and single documents may change them.");

  private static Exhibit exhibit(List<Coverage> coverage, int... counts) {
    List<Ranking.Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      int rank = i > 0 && counts[i] == counts[i - 1] ? rows.getLast().rank() : i + 1;
      rows.add(new Ranking.Row(rank, "甲乙丙".substring(i, i + 1), counts[i], counts[i], counts[i], Measure.ratio(counts[i], 40), 2, 1, 2015, 2020, "*"));
    }
    Heading heading = new Heading(Analysis.R1, "*", CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY, Counting.FULL, new TreeMap<>(), coverage, List.of());
    return RankingExhibit.of("R1", new Ranking(heading, APPLICANT, rows, counts.length, 40, 0));
  }

  @Test
  void oneLeads() {
    Exhibit exhibit = exhibit(List.of(new Coverage(APPLICANT, 40, 100)), 20, 3, 1);
    assertThat(exhibit.statement()).isEqualTo(new Wording("甲居首，有 20 个简单同族，占 50.0%", "甲 leads with 20 simple families, 50.0% of all"));
    assertThat(exhibit.narrative()).containsExactly(
        new Wording("申请人共 3 个；数量居前的为甲（20）、乙（3）、丙（1）。", "There are 3 applicants; most have 甲 (20), 乙 (3), 丙 (1)."),
        new Wording("居首者中 2 有效、1 为发明。", "Of those of the first, 2 are in force and 1 are inventions."),
        new Wording("仅 40.0% 的简单同族有“申请人”；按全计数统计，占比合计可超过 100%。",
            "Only 40.0% of the simple families have the applicant; each value counts 1, so shares may add up to more than 100%."));
  }

  @Test
  void twoTie() {
    Exhibit exhibit = exhibit(List.of(), 3, 3);
    assertThat(exhibit.statement()).isEqualTo(new Wording("申请人中有 2 个并列首位，各有 3 个简单同族",
        "2 applicants share the lead with 3 simple families each"));
    assertThat(exhibit.narrative()).endsWith(SMALL);
  }

  @Test
  void thereIsOnlyOne() {
    assertThat(exhibit(List.of(), 1).statement())
        .isEqualTo(new Wording("甲是唯一的申请人，有 1 个简单同族", "甲 is the only applicant, with 1 simple family"));
  }

  @Test
  void thereIsNone() {
    Exhibit exhibit = exhibit(List.of());
    assertThat(exhibit.statement()).isEqualTo(new Wording("0 个申请人可供排名", "0 applicants to rank"));
    assertThat(exhibit.chart()).isNull();
  }
}
