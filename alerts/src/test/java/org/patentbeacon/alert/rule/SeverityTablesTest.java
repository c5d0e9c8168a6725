package org.patentbeacon.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.compare.SectorCounts;
import org.patentbeacon.analysis.compare.SectorId;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorLimits;
import org.patentbeacon.watch.WatchKind;

class SeverityTablesTest {
  @Test
  void coloursLegalEventsByWhatTheRightIsToTheTenant() {
    assertThat(SeverityByKind.ofLegalEvent("LAPSED_FEE", Relation.OWN)).contains(Severity.RED);
    assertThat(SeverityByKind.ofLegalEvent("LAPSED_FEE", Relation.FTO)).contains(Severity.BLUE);
    assertThat(SeverityByKind.ofLegalEvent("RESTORED", Relation.FTO)).contains(Severity.RED);
    assertThat(SeverityByKind.ofLegalEvent("CONFLICT", Relation.COMPETITOR)).isEmpty();
    assertThat(SeverityByKind.of(WatchKind.COMPETITOR, "GRANT")).contains(Severity.YELLOW);
  }

  @Test
  void findsTheColourOfCounts() {
    SeverityBands bands = SeverityBands.of("new-families");
    assertThat(bands.severity(BigDecimal.ZERO)).isEmpty();
    assertThat(bands.severity(BigDecimal.TEN)).contains(Severity.YELLOW);
    assertThat(bands.severity(BigDecimal.valueOf(5000))).contains(Severity.ORANGE);
  }

  @Test
  void namesTheScalesThereAre() {
    assertThatThrownBy(() -> SeverityBands.of("warmth")).hasMessage("expected one of [distance, growth-gap, days-soft, days-hard,"
        + " new-families, surge, similarity], found 'warmth'");
  }

  @Test
  void letsTheSignDecideAtTheLimitItself() {
    BigDecimal limit = new BigDecimal("0.3");
    assertThat(new SeverityByDistance(limit, Comparison.BELOW).severity(new BigDecimal("0.30"))).isEmpty();
    assertThat(new SeverityByDistance(limit, Comparison.AT_MOST).severity(new BigDecimal("0.30"))).contains(Severity.BLUE);
    assertThat(new SeverityByDistance(limit, Comparison.BELOW).severity(new BigDecimal("0.27"))).contains(Severity.YELLOW);
    assertThatThrownBy(() -> new SeverityByDistance(BigDecimal.ZERO, Comparison.ABOVE))
        .hasMessage("a limit of 0 has no relative distance; give bands of the value itself");
  }

  private static SectorIndicators.Row row(SectorId id, int here, int abroad) {
    SectorCounts.Side home = new SectorCounts.Side(here, 1, 1, List.of());
    SectorCounts counts = new SectorCounts(home, new SectorCounts.Side(100, 1, 1, List.of()), Map.of("CN",
        new SectorCounts.Country(null, here, 0), "US", new SectorCounts.Country(null, abroad, 0)), 200);
    return SectorIndicators.of(counts, SectorLimits.shipped(), 30).rows().stream().filter(one -> one.id() == id).findFirst()
        .orElseThrow();
  }

  @Test
  void tellsAnIndicatorOnceUntilItGetsWorse() {
    SectorIndicators.Row well = row(SectorId.YJ01, 60, 0);
    SectorIndicators.Row orange = row(SectorId.YJ01, 32, 0);
    SectorIndicators.Row red = row(SectorId.YJ01, 20, 0);
    assertThat(SectorIndicator.crossing(null, orange)).contains(Severity.ORANGE);
    assertThat(SectorIndicator.crossing(well, orange)).contains(Severity.ORANGE);
    assertThat(SectorIndicator.crossing(orange, orange)).isEmpty();
    assertThat(SectorIndicator.crossing(orange, red)).contains(Severity.RED);
    assertThat(SectorIndicator.crossing(red, orange)).isEmpty();
  }

  @Test
  void tellsWhenTheLeadChangesSides() {
    SectorIndicators.Row behind = row(SectorId.YJ07, 80, 90);
    SectorIndicators.Row ahead = row(SectorId.YJ07, 95, 90);
    assertThat(SectorIndicator.crossing(behind, ahead)).contains(Severity.BLUE);
    assertThat(SectorIndicator.crossing(ahead, ahead)).isEmpty();
    assertThat(SectorIndicator.severity(behind)).isEmpty();
  }

  @Test
  void tellsAnAlertAgainOnlyWhenSomethingIsNew() {
    Recurrence.Seen known = new Recurrence.Seen(Severity.YELLOW, "e1", "r1");
    Recurrence.Seen more = new Recurrence.Seen(Severity.YELLOW, "e2", "r1");
    Recurrence.Seen worse = new Recurrence.Seen(Severity.RED, "e2", "r1");
    Recurrence.Seen changed = new Recurrence.Seen(Severity.BLUE, "e2", "r2");
    assertThat(Recurrence.of(WatchKind.QUERY, AlertState.SEEN, known, more)).isEqualTo(Recurrence.EVIDENCE_ADDED);
    assertThat(Recurrence.of(WatchKind.QUERY, AlertState.SEEN, known, worse)).isEqualTo(Recurrence.ESCALATED);
    assertThat(Recurrence.of(WatchKind.QUERY, AlertState.DISMISSED, known, more)).isEqualTo(Recurrence.EVIDENCE_ADDED);
    assertThat(Recurrence.of(WatchKind.LEGAL_EVENT, AlertState.DISMISSED, known, changed)).isEqualTo(Recurrence.REOPENED);
    assertThat(Optional.of(Severity.RED.atMost(Severity.ORANGE))).contains(Severity.ORANGE);
  }
}
