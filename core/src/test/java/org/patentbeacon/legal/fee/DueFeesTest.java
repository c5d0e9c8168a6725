package org.patentbeacon.legal.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbeacon.legal.calendar.Calendars;
import org.patentbeacon.legal.calendar.OfficeCalendar;

class DueFeesTest {
  private final OfficeCalendar china = Calendars.shipped().of("CN");
  private final OfficeCalendar europe = Calendars.shipped().of("EP");
  private final OfficeCalendar unitedStates = Calendars.shipped().of("US");

  @Test
  void aPatentYearBeginsOnTheAnniversary() {
    LocalDate filing = LocalDate.of(2020, 2, 29);

    assertThat(AnnualFee.patentYear(filing, filing)).isEqualTo(1);
    assertThat(AnnualFee.patentYear(filing, LocalDate.of(2021, 2, 27))).isEqualTo(1);
    assertThat(AnnualFee.patentYear(filing, LocalDate.of(2021, 2, 28))).isEqualTo(2);
    assertThat(AnnualFee.patentYear(filing, LocalDate.of(2024, 2, 28))).isEqualTo(4);
    assertThat(AnnualFee.patentYear(filing, LocalDate.of(2024, 2, 29))).isEqualTo(5);
    assertThatThrownBy(() -> AnnualFee.patentYear(filing, LocalDate.of(2020, 2, 28)))
        .hasMessage("expected a day from the filing date 2020-02-29 on, found 2020-02-28");
  }

  @Test
  void theFeeOfAYearIsDueOnTheFirstDayOfThatYear() {
    long seed = 4711;
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      LocalDate filing = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
      int year = 2 + random.nextInt(19);
      AnnualFee fee = AnnualFee.china(filing, year, china);
      LocalDate nominal = fee.due().nominal();

      assertThat(AnnualFee.patentYear(filing, nominal)).as("seed %d, %s, year %d", seed, filing, year).isEqualTo(year);
      assertThat(AnnualFee.patentYear(filing, nominal.minusDays(1))).as("seed %d, %s, year %d", seed, filing, year).isEqualTo(year - 1);
      assertThat(fee.graceEnd().nominal()).as("seed %d, %s, year %d", seed, filing, year).isAfter(fee.due().payableUntil());
    }
  }

  @Test
  void asksForACheckWhenGrantComesWithinSixtyDaysOfAnAnniversary() {
    LocalDate filing = LocalDate.of(2020, 1, 1);

    assertThat(AnnualFee.First.after(filing, LocalDate.of(2022, 3, 2))).isEqualTo(new AnnualFee.First(4, true));
    assertThat(AnnualFee.First.after(filing, LocalDate.of(2022, 3, 3))).isEqualTo(new AnnualFee.First(4, false));
    assertThat(AnnualFee.First.after(filing, LocalDate.of(2022, 1, 1))).isEqualTo(new AnnualFee.First(4, true));
    assertThat(AnnualFee.First.after(filing, LocalDate.of(2020, 1, 30))).as("no year before").isEqualTo(new AnnualFee.First(2, false));
    assertThatThrownBy(() -> AnnualFee.china(filing, 1, china)).hasMessage("expected a patent year from 2 on, found 1");
  }

  @Test
  void aMaintenanceFeeOfAMonthEndClampsOnItsOwn() {
    MaintenanceFee fee = MaintenanceFee.unitedStates(LocalDate.of(2016, 8, 31), 1, unitedStates);

    assertThat(fee.opens()).isEqualTo(LocalDate.of(2019, 8, 31));
    assertThat(fee.due().nominal()).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(fee.due().payableUntil()).isEqualTo(LocalDate.of(2020, 3, 2));
    assertThat(fee.graceEnd().nominal()).isEqualTo(LocalDate.of(2020, 8, 31));
    assertThatThrownBy(() -> MaintenanceFee.unitedStates(LocalDate.of(2016, 8, 31), 4, unitedStates))
        .hasMessage("expected a fee from 1 to 3, found 4");
  }

  @Test
  void aEuropeanGraceRunsFromMonthEndToMonthEnd() {
    RenewalFee february = RenewalFee.europe(LocalDate.of(2021, 2, 3), 3, europe);
    RenewalFee november = RenewalFee.europe(LocalDate.of(2020, 11, 30), 4, europe);

    assertThat(february.due().nominal()).isEqualTo(LocalDate.of(2023, 2, 28));
    assertThat(february.graceEnd().nominal()).isEqualTo(LocalDate.of(2023, 8, 31));
    assertThat(february.opens()).as("year 3 opens six months before").isEqualTo(LocalDate.of(2022, 8, 31));
    assertThat(november.due().nominal()).isEqualTo(LocalDate.of(2023, 11, 30));
    assertThat(november.graceEnd().nominal()).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(november.opens()).isEqualTo(LocalDate.of(2023, 8, 31));
    assertThat(november.graceSurcharge()).isEqualTo(50);
    assertThatThrownBy(() -> RenewalFee.europe(LocalDate.of(2020, 1, 1), 2, europe))
        .hasMessage("expected a patent year from 3 to 20, found 2");
  }

  @Test
  void aEuropeanFeeIsAlwaysDueOnTheLastOfAMonth() {
    long seed = 1991;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      LocalDate filing = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
      RenewalFee fee = RenewalFee.europe(filing, 3 + random.nextInt(18), europe);

      for (LocalDate end : List.of(fee.opens(), fee.due().nominal(), fee.graceEnd().nominal())) {
        assertThat(end).as("seed %d, %s", seed, filing).isEqualTo(YearMonth.from(end).atEndOfMonth());
      }
      assertThat(fee.due().nominal().getMonth()).as("seed %d, %s", seed, filing).isEqualTo(filing.getMonth());
    }
  }

  @Test
  void theThirdYearOfAnEntryFromThePctWaitsForTheThirtyFirstMonth() {
    RenewalFee late = RenewalFee.euroPct(LocalDate.of(2023, 3, 10), LocalDate.of(2022, 3, 10), europe);

    assertThat(late.due().nominal()).as("due after the 31 months").isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(late.graceEnd().nominal()).isEqualTo(LocalDate.of(2025, 9, 30));
  }
}
