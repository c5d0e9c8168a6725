package org.patentbeacon.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
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

  @Test
  void judgesNoTopicThatIsTooSmall() {
    IndicatorReading reading = IndicatorReading.of(SectorIndicator.YJ01, new IndicatorInput.Quotient(1, 10), 29);
    assertThat(reading.value()).isEqualTo(Measure.notAssessed(0.1, Reason.TOO_FEW_POINTS));
    assertThat(reading.severity()).isNull();
  }

  @Test
  void tellsAnIndicatorOnceUntilItGetsWorse() {
    IndicatorReading well = reading(60);
    IndicatorReading orange = reading(32);
    IndicatorReading red = reading(20);
    assertThat(orange.crossing(null)).contains(Severity.ORANGE);
    assertThat(orange.crossing(well)).contains(Severity.ORANGE);
    assertThat(orange.crossing(orange)).isEmpty();
    assertThat(red.crossing(orange)).contains(Severity.RED);
    assertThat(orange.crossing(red)).isEmpty();
  }

  private static IndicatorReading reading(int domestic) {
    return IndicatorReading.of(SectorIndicator.YJ01, new IndicatorInput.Quotient(domestic, 100), 200);
  }

  @Test
  void tellsWhenTheLeadChangesSides() {
    IndicatorReading behind = IndicatorReading.of(SectorIndicator.YJ07, new IndicatorInput.Lead(80, 90), 200);
    IndicatorReading ahead = IndicatorReading.of(SectorIndicator.YJ07, new IndicatorInput.Lead(95, 90), 200);
    assertThat(ahead.crossing(behind)).contains(Severity.BLUE);
    assertThat(ahead.crossing(ahead)).isEmpty();
    assertThat(behind.severity()).isNull();
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
