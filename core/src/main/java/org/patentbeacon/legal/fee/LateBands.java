package org.patentbeacon.legal.fee;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.fee.LatePayment.Status;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// 滞纳金, the surcharge on a late annual fee in China (R115).
///
/// Bands are counted in months from the nominal due date, and their ends do not move to working days, so that the dearer
/// band comes early; only the end of the last one does. A second payment that tops a first one up is in the band of its own
/// day with the whole surcharge.
public final class LateBands {
  private static final String NAME = "late-cn.tsv";
  private static final LateBands CHINA = new LateBands(FactTable
      .shipped(Objects.requireNonNull(LateBands.class.getResourceAsStream(NAME)), NAME).mapShipped(Band::of));

  private record Band(int afterMonths, int untilMonths, int percent) {
    static Band of(FactRow row) {
      return new Band(row.number("afterMonths"), row.number("untilMonths"), row.number("percent"));
    }
  }

  private final List<Band> bands;

  private LateBands(List<Band> bands) {
    this.bands = bands;
  }

  /// {@return the bands that ship}
  public static LateBands china() {
    return CHINA;
  }

  /// {@return a user's bands}
  ///
  /// @param file a file with the columns of the table that ships, in which each band begins where the one above ends
  /// @throws org.patentbeacon.table.TableException when rows are wrong or leave a gap, with all of them
  /// @throws IOException when it cannot be read
  public static LateBands read(Path file) throws IOException {
    List<Band> before = new ArrayList<>();
    return new LateBands(FactTable.read(file).map(row -> next(row, before)));
  }

  private static Band next(FactRow row, List<Band> before) {
    Band band = Band.of(row);
    int begin = before.isEmpty() ? 0 : before.getLast().untilMonths();
    if (band.afterMonths() != begin) {
      throw row.refused("afterMonths", String.valueOf(begin));
    }
    if (band.untilMonths() <= begin) {
      throw row.refused("untilMonths", "more than " + begin);
    }
    before.add(band);
    return band;
  }

  /// {@return how long a fee can be paid late, from its nominal due date}
  public Period grace() {
    return Period.months(bands.isEmpty() ? 0 : bands.getLast().untilMonths());
  }

  /// {@return the surcharge of the last band, in percent}
  public int highest() {
    return bands.isEmpty() ? 0 : bands.getLast().percent();
  }

  /// {@return what a payment on a day means}
  ///
  /// @param due the due date of the fee
  /// @param paid the day of payment
  /// @param fullFee the fee without reductions
  /// @param calendar the calendar of the office, which moves the end of the grace period
  public LatePayment paid(LastDay due, LocalDate paid, Money fullFee, OfficeCalendar calendar) {
    if (!paid.isAfter(due.payableUntil())) {
      return new LatePayment.Payable(fullFee.percent(0), 0, Status.PAID_IN_TIME, due.payableUntil());
    }
    for (Band band : bands) {
      LocalDate until = Period.months(band.untilMonths()).from(due.nominal());
      if (!paid.isAfter(until)) {
        Status status = band.percent() == 0 ? Status.FREE_MONTH : Status.LATE;
        return new LatePayment.Payable(fullFee.percent(band.percent()), band.percent(), status, until);
      }
    }
    LocalDate last = calendar.end(due.nominal(), grace()).payableUntil();
    return paid.isAfter(last) ? new LatePayment.Lapsed(due.nominal())
        : new LatePayment.Payable(fullFee.percent(highest()), highest(), Status.ROLLED_LAST_DAY, last);
  }
}
