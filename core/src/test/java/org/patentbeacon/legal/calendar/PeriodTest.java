package org.patentbeacon.legal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void endsOnTheDayOfTheSameNumberOrTheLastOfTheMonth() {
    assertThat(Period.months(30).from(LocalDate.of(2023, 8, 31))).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(Period.months(1).from(LocalDate.of(2024, 1, 31))).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Period.years(1).from(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(Period.years(4).from(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(Period.days(15).from(LocalDate.of(1999, 12, 16))).isEqualTo(LocalDate.of(1999, 12, 31));
  }

  @Test
  void isCountedFromItsOwnStartAndNotInSteps() {
    LocalDate start = LocalDate.of(2025, 1, 31);
    Period month = Period.months(1);

    assertThat(Period.months(2).from(start)).isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(month.from(month.from(start))).as("chained").isEqualTo(LocalDate.of(2025, 3, 28));
  }

  @Test
  void readsWhatTablesSayAndPrintsItBack() {
    assertThat(Period.parse("16m")).isEqualTo(Period.months(16)).hasToString("16m");
    assertThat(Period.parse("3y")).isEqualTo(Period.months(36)).hasToString("36m");
    assertThat(Period.parse("15d")).isEqualTo(Period.days(15)).hasToString("15d");
    assertThatThrownBy(() -> Period.parse("two months"))
        .hasMessage("expected a period such as 3y, 16m or 15d, found 'two months'");
  }
}
