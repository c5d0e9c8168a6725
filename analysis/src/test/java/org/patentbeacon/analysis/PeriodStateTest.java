package org.patentbeacon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodStateTest {
  private static final LocalDate YEAR_2023 = LocalDate.of(2023, 12, 31);

  @Test
  void filingsAreIncompleteUntilEighteenMonthsHavePassed() {
    assertThat(PeriodState.of(YEAR_2023, DateBasis.FILING, LocalDate.of(2025, 6, 29))).isEqualTo(PeriodState.INCOMPLETE);
    assertThat(PeriodState.of(YEAR_2023, DateBasis.FILING, LocalDate.of(2025, 6, 30)))
        .isEqualTo(PeriodState.PROVISIONAL);
    assertThat(PeriodState.of(YEAR_2023, DateBasis.PRIORITY, LocalDate.of(2025, 12, 31)))
        .isEqualTo(PeriodState.COMPLETE);
  }

  @Test
  void publicationsAreIncompleteOnlyInTheYearThatRuns() {
    assertThat(PeriodState.of(YEAR_2023, DateBasis.PUBLICATION, LocalDate.of(2023, 12, 30)))
        .isEqualTo(PeriodState.INCOMPLETE);
    assertThat(PeriodState.of(YEAR_2023, DateBasis.PUBLICATION, YEAR_2023)).isEqualTo(PeriodState.COMPLETE);
  }
}
