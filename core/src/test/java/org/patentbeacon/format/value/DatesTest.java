package org.patentbeacon.format.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.value.Dates.KnownYear;

/// Every form in which files write dates.
class DatesTest {
  private final List<Note> notes = new ArrayList<>();
  private final Dates dayFirst = new Dates(Dates.Order.DAY_FIRST, notes::add);
  private final Dates monthFirst = new Dates(Dates.Order.MONTH_FIRST, notes::add);

  @ParameterizedTest
  @CsvSource({"20240301, 2024-03-01", "2024-03-01, 2024-03-01", "2024/3/1, 2024-03-01", "2024.3.1, 2024-03-01",
      "2024年3月1日, 2024-03-01", "２０２４年３月１日, 2024-03-01", "2024 年 3 月 1 日, 2024-03-01", "2024年3月, 2024-03",
      "2024年, 2024", "2024, 2024", "202403, 2024-03", "2000-04, 2000-04", "2001-08-20T00:00:00Z, 2001-08-20",
      "2004-10-01T23:59:59.000Z, 2004-10-01", "2024-03-01 00:00:00, 2024-03-01", "21.08.2009, 2009-08-21",
      "7.8.2009, 2009-08-07", "07/12/2001, 2001-12-07", "07/12/01, 2001-12-07", "19820200, 1982-02", "19820000, 1982"})
  void readsEveryForm(String written, String expected) {
    assertThat(dayFirst.read(written, Dates.UNKNOWN)).hasToString(expected);
    assertThat(notes).isEmpty();
  }

  @Test
  void theOrderIsDeclaredAndNeverGuessed() {
    assertThat(monthFirst.read("03/01/2024", Dates.UNKNOWN)).hasToString("2024-03-01");
    assertThat(dayFirst.read("03/01/2024", Dates.UNKNOWN)).hasToString("2024-01-03");
    assertThat(dayFirst.read("03/25/2024", Dates.UNKNOWN)).isNull();
    assertThat(notes).containsExactly(new Note("date", "expected a date such as 2024-03-01, found '03/25/2024'"));
  }

  @Test
  void twoDigitsAreOfTheLikelyCenturyUnlessAFullYearTells() {
    assertThat(dayFirst.read("01/02/30", Dates.UNKNOWN)).hasToString("2030-02-01");
    assertThat(dayFirst.read("01/02/31", Dates.UNKNOWN)).hasToString("1931-02-01");
    assertThat(dayFirst.read("01/02/00", Dates.UNKNOWN)).hasToString("2000-02-01");
    assertThat(dayFirst.read("01/02/03", new KnownYear.Is(1903))).hasToString("1903-02-01");
    assertThat(dayFirst.read("30/12/87", new KnownYear.Is(1986))).hasToString("1986-12-30");
    assertThat(dayFirst.read("01/02/1987", new KnownYear.Is(2020))).hasToString("1987-02-01");
    assertThat(dayFirst.read("04/01/02", new KnownYear.UpTo(1903))).hasToString("1902-01-04");
    assertThat(dayFirst.read("04/01/60", new KnownYear.UpTo(2003))).hasToString("1960-01-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "00000000", "0000-00-00", "00/00/00", "0001-01-01", "0001-01-01T00:00:00Z", "-",
      "--", "NA", "N/A"})
  void whatStandsForNothingIsAbsent(String written) {
    assertThat(dayFirst.read(written, Dates.UNKNOWN)).isNull();
    assertThat(notes).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20240230", "2024-13-01", "31/02/15", "2023-02-29", "march", "march 2024", "123", "2024-3-1-1"})
  void whatIsNoDayOfTheCalendarIsAbsentWithANote(String written) {
    assertThat(dayFirst.read(written, Dates.UNKNOWN)).isNull();
    assertThat(notes).containsExactly(new Note("date", "expected a date such as 2024-03-01, found '" + written + "'"));
  }
}
