package org.patentbeacon.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestScheduleTest {
  private static final DigestSchedule CHINA = DigestSchedule.of(ZoneId.of("Asia/Shanghai"));

  @Test
  void endsAtHalfPastEightOfTheReceiver() {
    assertThat(CHINA.lastClosed(DigestMode.DAILY, Instant.parse("2026-11-27T00:29:59Z")))
        .isEqualTo(new DigestWindow(Instant.parse("2026-11-25T00:30:00Z"), Instant.parse("2026-11-26T00:30:00Z")));
    assertThat(CHINA.lastClosed(DigestMode.DAILY, Instant.parse("2026-11-27T00:30:00Z")).to()).isEqualTo("2026-11-27T00:30:00Z");
    assertThat(CHINA.lastClosed(DigestMode.WEEKLY, Instant.parse("2026-11-27T12:00:00Z")))
        .isEqualTo(new DigestWindow(Instant.parse("2026-11-16T00:30:00Z"), Instant.parse("2026-11-23T00:30:00Z")));
  }

  /// The holidays of October begin on the first; the first working day of October 2026 is the eighth.
  @Test
  void waitsForTheFirstWorkingDayOfAMonth() {
    assertThat(CHINA.next(DigestMode.MONTHLY, Instant.parse("2026-10-01T12:00:00Z"))).isEqualTo("2026-10-08T00:30:00Z");
    assertThat(CHINA.lastClosed(DigestMode.MONTHLY, Instant.parse("2026-11-27T12:00:00Z")))
        .isEqualTo(new DigestWindow(Instant.parse("2026-10-08T00:30:00Z"), Instant.parse("2026-11-02T00:30:00Z")));
  }

  /// Clocks go back on 25 October 2026 in Berlin: that day is 25 hours long.
  @Test
  void followsTheClocksOfTheReceiver() {
    assertThat(DigestSchedule.of(ZoneId.of("Europe/Berlin")).lastClosed(DigestMode.DAILY, Instant.parse("2026-10-25T12:00:00Z")))
        .isEqualTo(new DigestWindow(Instant.parse("2026-10-24T06:30:00Z"), Instant.parse("2026-10-25T07:30:00Z")));
  }

  @Test
  void hasNoWindowForWhatIsToldAtOnce() {
    assertThatThrownBy(() -> CHINA.next(DigestMode.IMMEDIATE, Instant.EPOCH)).hasMessage("what is told at once has no window");
  }
}
