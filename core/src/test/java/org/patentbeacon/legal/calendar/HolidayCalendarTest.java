package org.patentbeacon.legal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {
  private final OfficeCalendar unitedStates = Calendars.shipped().of("US");

  @ParameterizedTest(name = "{0} moves to {1}: {2}")
  @CsvSource({
      "2020-10-11, 2020-10-13, Sunday before Columbus Day",
      "2020-04-11, 2020-04-13, Saturday",
      "2021-12-31, 2022-01-03, New Year's Day on a Saturday is observed in the old year",
      "2023-01-01, 2023-01-03, New Year's Day on a Sunday is observed on Monday",
      "2020-07-03, 2020-07-06, Independence Day on a Saturday",
      "2021-07-05, 2021-07-06, Independence Day on a Sunday",
      "2021-06-18, 2021-06-21, the first Juneteenth on a Saturday",
      "2020-06-19, 2020-06-19, no Juneteenth before 2021",
      "2024-11-28, 2024-11-29, Thanksgiving and no more than that day",
      "2024-05-27, 2024-05-28, the last Monday of May",
      "2024-01-15, 2024-01-16, the third Monday of January",
      "2024-02-19, 2024-02-20, the third Monday of February",
      "2024-09-02, 2024-09-03, the first Monday of September",
      "2023-11-10, 2023-11-13, Veterans Day on a Saturday",
      "2021-01-20, 2021-01-21, inauguration",
      "2023-12-25, 2023-12-26, Christmas"})
  void movesOverWeekendsHolidaysAndClosures(LocalDate nominal, LocalDate expected, String why) {
    LastDay last = unitedStates.roll(nominal);

    assertThat(last.payableUntil()).as(why).isEqualTo(expected);
    assertThat(last.provisional()).isFalse();
    assertThat(last.calendar()).isEqualTo("us-2026-1");
  }

  @Test
  void isProvisionalBeforeItsHolidaysAreComplete() {
    assertThat(unitedStates.roll(LocalDate.of(1985, 12, 31)).provisional()).isTrue();
    assertThat(unitedStates.roll(LocalDate.of(1986, 1, 2)).provisional()).isFalse();
  }

  @Test
  void takesAUsersClosures(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("closures.tsv"), "date\tname\n2027-02-02\tsnow\n");

    LastDay last = Calendars.unitedStates().closed(file, "us-2027-1").roll(LocalDate.of(2027, 2, 2));

    assertThat(last).isEqualTo(new LastDay(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 3), false, "us-2027-1"));
    Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "date\tname\nFebruary\tsnow\n");
    assertThatThrownBy(() -> Calendars.unitedStates().closed(wrong, "us-2027-1"))
        .hasMessage("wrong.tsv, line 2, date: expected a date such as 2024-03-01, found 'February'");
  }

  @Test
  void anOfficeWithoutACalendarHasWeekendsAndEverythingIsProvisional() {
    assertThat(Calendars.shipped().of("EP").roll(LocalDate.of(2024, 6, 30)))
        .isEqualTo(new LastDay(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 1), true, "ep-weekends"));
    assertThat(Calendars.shipped().of("JP").roll(LocalDate.of(2024, 1, 1)))
        .isEqualTo(new LastDay(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1), true, "jp-weekends"));
  }
}
