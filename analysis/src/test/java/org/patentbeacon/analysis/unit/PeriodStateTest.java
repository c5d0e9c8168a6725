package org.patentbeacon.analysis.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodStateTest {
  private static final LocalDate YEAR_2023 = LocalDate.of(2023, 12, 31);

  @Test
  void filingsAreIncompleteUntilEighteenMonthsHavePassed() {
    assertThat(PeriodState.of(YEAR_2023, DateBasis.FILING, 18, LocalDate.of(2025, 6, 29))).isEqualTo(PeriodState.INCOMPLETE);
    assertThat(PeriodState.of(YEAR_2023, DateBasis.FILING, 18, LocalDate.of(2025, 6, 30)))
        .isEqualTo(PeriodState.PROVISIONAL);
    assertThat(PeriodState.of(YEAR_2023, DateBasis.PRIORITY, 18, LocalDate.of(2025, 12, 31)))
        .isEqualTo(PeriodState.COMPLETE);
  }

  @Test
  void publicationsAreIncompleteOnlyInTheYearThatRuns() {
    assertThat(PeriodState.of(YEAR_2023, DateBasis.PUBLICATION, 18, LocalDate.of(2023, 12, 30)))
        .isEqualTo(PeriodState.INCOMPLETE);
    assertThat(PeriodState.of(YEAR_2023, DateBasis.PUBLICATION, 18, YEAR_2023)).isEqualTo(PeriodState.COMPLETE);
  }

  @Test
  void utilityModelsAreSeenAfterAYearAndAMixedSeriesWaitsForItsInventions() {
    assertThat(Horizons.SHIPPED.longest(Set.of(RightType.UTILITY_MODEL, RightType.DESIGN))).isEqualTo(12);
    assertThat(Horizons.SHIPPED.longest(Set.of(RightType.UTILITY_MODEL, RightType.INVENTION))).isEqualTo(18);
    assertThat(PeriodState.of(YEAR_2023, DateBasis.FILING, 12, LocalDate.of(2024, 12, 31))).isEqualTo(PeriodState.PROVISIONAL);
  }
}
