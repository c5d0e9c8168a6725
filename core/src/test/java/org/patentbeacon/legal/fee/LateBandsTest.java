package org.patentbeacon.legal.fee;

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
import org.patentbeacon.legal.calendar.Calendars;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;

class LateBandsTest {
  private final OfficeCalendar china = Calendars.shipped().of("CN");
  private final LateBands bands = LateBands.china();

  @ParameterizedTest(name = "due 2024-04-05, paid {0}: {1} %, {2}, until {3}")
  @CsvSource({
      "2024-04-05, 0, PAID_IN_TIME, 2024-04-07",
      "2024-04-07, 0, PAID_IN_TIME, 2024-04-07",
      "2024-04-08, 0, FREE_MONTH, 2024-05-05",
      "2024-05-05, 0, FREE_MONTH, 2024-05-05",
      "2024-05-06, 5, LATE, 2024-06-05",
      "2024-06-05, 5, LATE, 2024-06-05",
      "2024-06-06, 10, LATE, 2024-07-05",
      "2024-07-05, 10, LATE, 2024-07-05",
      "2024-07-06, 15, LATE, 2024-08-05",
      "2024-08-05, 15, LATE, 2024-08-05",
      "2024-08-06, 20, LATE, 2024-09-05",
      "2024-09-05, 20, LATE, 2024-09-05",
      "2024-09-06, 25, LATE, 2024-10-05",
      "2024-10-05, 25, LATE, 2024-10-05",
      "2024-10-06, 25, ROLLED_LAST_DAY, 2024-10-08",
      "2024-10-08, 25, ROLLED_LAST_DAY, 2024-10-08"})
  void changesOnTheDayAfterEachMonth(LocalDate paid, int percent, LatePayment.Status status, LocalDate until) {
    assertThat(paid(LocalDate.of(2024, 4, 5), paid, 1200_00))
        .isEqualTo(new LatePayment.Payable(new Money(1200L * percent, "CNY"), percent, status, until));
  }

  @Test
  void endsTheRightOnTheNominalDueDateOnceTheMovedGraceIsOver() {
    assertThat(paid(LocalDate.of(2024, 4, 5), LocalDate.of(2024, 10, 9), 1200_00))
        .isEqualTo(new LatePayment.Lapsed(LocalDate.of(2024, 4, 5)));
  }

  @Test
  void asksATopUpForTheWholeSurchargeOfItsOwnDay() {
    LocalDate due = LocalDate.of(2023, 4, 5);

    assertThat(paid(due, LocalDate.of(2023, 6, 1), 1200_00)).extracting("percent").isEqualTo(5);
    assertThat(paid(due, LocalDate.of(2023, 6, 7), 1200_00)).extracting("percent").isEqualTo(10);
  }

  @Test
  void cutsOffBelowAFen() {
    assertThat(new Money(1999, "CNY").percent(5)).isEqualTo(new Money(99, "CNY")).hasToString("0.99 CNY");
  }

  @Test
  void neverGetsCheaperFromDayToDay() {
    long seed = 5101;
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      LocalDate due = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2900));
      int before = 0;
      for (LocalDate day = due; !day.isAfter(due.plusDays(210)); day = day.plusDays(1)) {
        int percent = switch (paid(due, day, 2000_00)) {
          case LatePayment.Payable payable -> payable.percent();
          case LatePayment.Lapsed lapsed -> {
            assertThat(lapsed.rightEndsAsOf()).as("seed %d", seed).isEqualTo(due);
            yield 100;
          }
        };
        assertThat(percent).as("seed %d, due %s, paid %s", seed, due, day).isGreaterThanOrEqualTo(before);
        before = percent;
      }
      assertThat(before).as("seed %d, due %s lapses in the end", seed, due).isEqualTo(100);
    }
  }

  @Test
  void refusesBandsWithGaps(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("late.tsv"), """
        afterMonths	untilMonths	percent
        0	1	0
        2	3	5
        1	1	5
        1	2	5%
        """);

    assertThatThrownBy(() -> LateBands.read(file)).hasMessage("""
        late.tsv, line 3, afterMonths: expected 1, found '2'
        late.tsv, line 4, untilMonths: expected more than 1, found '1'
        late.tsv, line 5, percent: expected a whole number, found '5%'""");
  }

  private LatePayment paid(LocalDate due, LocalDate paid, long fen) {
    LastDay last = china.roll(due);
    return bands.paid(last, paid, new Money(fen, "CNY"), china);
  }
}
