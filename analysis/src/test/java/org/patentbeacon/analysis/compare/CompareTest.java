package org.patentbeacon.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

class CompareTest {
  private static final List<Integer> TEN = List.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3);

  private static SectorIndicators indicators(SectorCounts.Side home, SectorCounts.Side away, int minFamilies) {
    return SectorIndicators.of(new SectorCounts(home, away, Map.of("US", new SectorCounts.Country(2001, 4, 10)), 20),
        SectorLimits.shipped(), minFamilies);
  }

  private static SectorIndicators.Row row(SectorIndicators indicators, SectorId id) {
    return indicators.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
  }

  @Test
  void whereForeignFilingsDoNotGrowTheDifferenceIsJudged() {
    SectorIndicators slower = indicators(new SectorCounts.Side(10, 32, 1, TEN), new SectorCounts.Side(10, 8, 8, TEN), 0);
    assertThat(row(slower, SectorId.YJ03)).extracting(SectorIndicators.Row::form, SectorIndicators.Row::value,
        SectorIndicators.Row::limit, SectorIndicators.Row::state)
        .containsExactly(SectorForm.DIFFERENCE, Measure.of(-0.5), 0.0, SectorState.WARN);
    SectorIndicators level = indicators(new SectorCounts.Side(10, 8, 8, TEN), new SectorCounts.Side(10, 8, 8, TEN), 0);
    assertThat(row(level, SectorId.YJ03).state()).isEqualTo(SectorState.NO_WARN);
  }

  @Test
  void aSmallSectorIsShownAndNotAssessed() {
    SectorIndicators.Row row = row(indicators(new SectorCounts.Side(1, 1, 1, TEN), new SectorCounts.Side(10, 1, 1, TEN), 30), SectorId.YJ01);
    assertThat(row.value()).isEqualTo(Measure.of(0.1));
    assertThat(row.state()).isEqualTo(SectorState.NOT_ASSESSED);
    assertThat(row.reason()).isEqualTo(Reason.SMALL_POOL);
  }

  @Test
  void aLimitIsNotYetBeyondItself() {
    SectorIndicators.Row row = row(indicators(new SectorCounts.Side(5, 1, 1, TEN), new SectorCounts.Side(10, 1, 1, TEN), 0), SectorId.YJ01);
    assertThat(row.state()).isEqualTo(SectorState.NO_WARN);
    assertThat(row(indicators(new SectorCounts.Side(5, 1, 1, TEN), new SectorCounts.Side(10, 1, 1, TEN), 0), SectorId.YJ08).state())
        .isEqualTo(SectorState.NO_WARN);
  }

  @Test
  void aSideWithFewApplicantsIsTakenWholeAndFlagged() {
    SectorIndicators few = indicators(new SectorCounts.Side(5, 1, 1, List.of(1, 4)), new SectorCounts.Side(10, 1, 1, TEN), 0);
    assertThat(row(few, SectorId.YJ04).numerator()).isEqualTo(Measure.of(5));
    assertThat(row(few, SectorId.YJ04).smallPool()).isTrue();
    assertThat(row(few, SectorId.YJ05).reason()).isEqualTo(Reason.SMALL_POOL);
    assertThat(row(few, SectorId.YJ05).state()).isEqualTo(SectorState.UNDEFINED);
  }

  @Test
  void yearsAndLayoutAreOnlyShown() {
    SectorIndicators.Row layout = row(indicators(new SectorCounts.Side(5, 1, 1, TEN), new SectorCounts.Side(10, 1, 1, TEN), 0), SectorId.YJ07);
    assertThat(layout.value()).isEqualTo(Measure.of(-4));
    assertThat(layout.limit()).isNull();
    assertThat(layout.state()).isEqualTo(SectorState.NOT_ASSESSED);
    assertThat(layout.reason()).isNull();
  }

  @Test
  void impactWithoutPatentsOrCitationsIsUndefined() {
    CitationImpact.Cited none = new CitationImpact.Cited(0, 0);
    CitationImpact.Cited uncited = new CitationImpact.Cited(0, 9);
    assertThat(CitationImpact.of(none, new CitationImpact.Cited(3, 4), 2).cii()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(CitationImpact.of(uncited, uncited, 2).ts()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(CitationImpact.of(uncited, new CitationImpact.Cited(3, 4), 2).ts()).isEqualTo(Measure.of(0));
  }

  @Test
  void whatTwoMembersFiledTogetherCountsOnceAndForBothAsHolders() {
    Cluster.Life life = new Cluster.Life(LocalDate.of(2020, 5, 1), LocalDate.of(2021, 5, 1), null);
    LocalDate start = LocalDate.of(2020, 1, 1);
    Cluster cluster = new Cluster(List.of(new Cluster.Member("A", start, null), new Cluster.Member("B", start, LocalDate.of(2021, 12, 31))),
        List.of(new Cluster.Patent("A", "p", life, List.of()), new Cluster.Patent("B", "p", life, List.of())), List.of());
    Scorecard card = Scorecard.of(cluster, 2021, Map.of(CardMeasure.GRANTS, 2.0));
    assertThat(card.row(CardMeasure.GRANTS).value()).isEqualTo(Measure.of(1));
    assertThat(card.row(CardMeasure.GRANTS).attainment()).isEqualTo(Measure.of(0.5));
    assertThat(card.row(CardMeasure.ENTERPRISES_WITH_PATENT).value()).isEqualTo(Measure.of(2));
    assertThat(card.row(CardMeasure.FILINGS).attainment()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    Scorecard empty = Scorecard.of(new Cluster(List.of(), List.of(), List.of()), 2021, Map.of());
    assertThat(empty.row(CardMeasure.PATENT_ENTERPRISE_RATE).value()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(empty.row(CardMeasure.GRANTS).value()).isEqualTo(Measure.of(0));
  }
}
