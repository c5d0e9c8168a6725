package org.patentbeacon.legal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRuleTest {
  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource({
      "2024-01-19, ELECTRONIC, 2024-02-03",
      "2024-01-20, ELECTRONIC, 2024-01-20",
      "2026-10-01, ELECTRONIC, 2026-10-01",
      "2023-05-01, POST, 2023-05-16",
      "2026-09-20, POST, 2026-10-05",
      "2026-10-03, HAND_OVER, 2026-10-03",
      "2025-01-31, PUBLIC_NOTICE, 2025-02-28"})
  void isAStartThatNeverMovesToAWorkingDay(LocalDate dispatch, ServiceChannel channel, LocalDate received) {
    assertThat(ServiceRule.deemedReceived(dispatch, channel)).isEqualTo(received);
  }
}
