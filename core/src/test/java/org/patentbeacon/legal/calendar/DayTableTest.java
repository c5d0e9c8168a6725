package org.patentbeacon.legal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.table.TableException;

class DayTableTest {
  /// The blocks of 2007 and 2008 that the examples of the Examination Guidelines need.
  private static final String BLOCKS = """
      date	kind	name
      2007-12-30	holiday	元旦
      2007-12-31	holiday	元旦
      2008-01-01	holiday	元旦
      2008-02-06	holiday	春节
      2008-02-07	holiday	春节
      2008-02-08	holiday	春节
      2008-02-09	holiday	春节
      2008-02-10	holiday	春节
      2008-02-11	holiday	春节
      2008-02-12	holiday	春节
      """;

  private final DayTable china = Calendars.china();

  @ParameterizedTest(name = "{0} moves to {1}: {2}")
  @CsvSource({
      "2023-10-01, 2023-10-07, to a make-up Saturday after the holidays",
      "2026-09-20, 2026-09-20, a Sunday declared a working day does not move",
      "2026-02-28, 2026-02-28, nor does a make-up Saturday",
      "2026-04-26, 2026-04-27, an ordinary Sunday",
      "2026-05-01, 2026-05-06, Labour Day",
      "2026-02-14, 2026-02-14, the make-up Saturday before the Spring Festival",
      "2026-02-15, 2026-02-24, the whole Spring Festival",
      "2020-01-24, 2020-02-03, the holidays as they were made longer in 2020",
      "2022-10-01, 2022-10-08, to a make-up Saturday",
      "2018-12-30, 2019-01-02, days of an uncovered year that are listed",
      "2024-09-12, 2024-09-12, an ordinary Thursday"})
  void movesALastDayOnADayOffToTheNextWorkingDay(LocalDate nominal, LocalDate expected, String why) {
    LastDay last = china.roll(nominal);

    assertThat(last.payableUntil()).as(why).isEqualTo(expected);
    assertThat(last.nominal()).isEqualTo(nominal);
    assertThat(last.rolled()).isEqualTo(!nominal.equals(expected));
    assertThat(last.calendar()).isEqualTo("cn-2026-1");
    assertThat(last.provisional()).isFalse();
  }

  @ParameterizedTest(name = "{0} moves to {1}, provisional {2}")
  @CsvSource({
      "2026-12-31, 2026-12-31, false",
      "2027-01-01, 2027-01-01, true",
      "2027-01-02, 2027-01-04, true",
      "2018-06-16, 2018-06-18, true",
      "2018-12-28, 2018-12-28, true"})
  void fallsBackToWeekendsAndSaysSoWhereNoNoticeIsKnown(LocalDate nominal, LocalDate expected, boolean provisional) {
    assertThat(china.roll(nominal)).isEqualTo(new LastDay(nominal, expected, provisional, "cn-2026-1"));
  }

  @ParameterizedTest(name = "{0} + {1} = {2}, payable {3}")
  @CsvSource({"2007-10-30, 2m, 2007-12-30, 2008-01-02", "2007-11-06, 3m, 2008-02-06, 2008-02-13"})
  void countsTheExamplesOfTheGuidelinesWithTheirHolidays(LocalDate from, String period, LocalDate nominal, LocalDate payable,
      @TempDir Path folder) throws IOException {
    DayTable old = DayTable.read(Files.writeString(folder.resolve("cn-2008.tsv"), BLOCKS), "cn-2008");

    LastDay last = china.plus(old).end(from, Period.parse(period));

    assertThat(last.nominal()).isEqualTo(nominal);
    assertThat(last.payableUntil()).isEqualTo(payable);
    assertThat(last.calendar()).isEqualTo("cn-2026-1+cn-2008");
  }

  @Test
  void isNoLongerProvisionalOnceTheNoticeOfTheYearIsAdded(@TempDir Path folder) throws IOException {
    DayTable notice = DayTable.read(Files.writeString(folder.resolve("cn-2027.tsv"), """
        # invented, until the State Council publishes it
        date	kind	name
        2027-01-01	holiday	元旦
        2027-01-02	holiday	元旦
        2027-01-03	holiday	元旦
        2027-01-04	holiday	元旦
        2027-10-01	holiday	国庆节
        """), "cn-2027-1");

    assertThat(china.plus(notice).roll(LocalDate.of(2027, 1, 2)))
        .isEqualTo(new LastDay(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 5), false, "cn-2026-1+cn-2027-1"));
  }

  @Test
  void refusesACalendarWithWrongRowsAndNamesThemAll(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cn-2027.tsv"), """
        date	kind	name
        2027-01-01	holiday	元旦
        2027-1-2	holiday	元旦
        2027-01-03	day off	元旦
        2027-01-01	workday	元旦
        """);

    assertThatThrownBy(() -> DayTable.read(file, "cn-2027-1")).isInstanceOf(TableException.class).hasMessage("""
        cn-2027.tsv, line 3, date: expected a date such as 2024-03-01, found '2027-1-2'
        cn-2027.tsv, line 4, kind: expected holiday or workday, found 'day off'
        cn-2027.tsv, line 5, date: expected each day once, found '2027-01-01'""");
  }

  @Test
  void neverMovesADayBackNorToADayOffNorPastAWorkingDay() {
    long seed = 20261126;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      LocalDate nominal = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(4000));
      LastDay last = china.roll(nominal);

      assertThat(last.payableUntil()).as("seed %d, %s", seed, nominal).isAfterOrEqualTo(nominal);
      assertThat(china.isWorkingDay(last.payableUntil())).as("seed %d, %s", seed, nominal).isTrue();
      assertThat(nominal.datesUntil(last.payableUntil()).noneMatch(china::isWorkingDay)).as("seed %d, %s", seed, nominal).isTrue();
    }
  }
}
