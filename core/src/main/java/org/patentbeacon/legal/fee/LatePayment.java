package org.patentbeacon.legal.fee;

import java.time.LocalDate;

/// What a payment of an annual fee on a day means.
public sealed interface LatePayment {
  /// The fee can be paid on that day.
  ///
  /// @param surcharge what is owed beside the fee
  /// @param percent which share of the full fee that is
  /// @param status how late it is
  /// @param until the last day on which no more is owed
  record Payable(Money surcharge, int percent, Status status, LocalDate until) implements LatePayment {}

  /// It is too late: the right ended.
  ///
  /// @param rightEndsAsOf the day from which it is over, which is the nominal due date
  record Lapsed(LocalDate rightEndsAsOf) implements LatePayment {}

  /// How late a payment is.
  enum Status {
    /// Until the due date, as it moved.
    PAID_IN_TIME,
    /// Within the first month after the nominal due date, without surcharge.
    FREE_MONTH,
    /// Within the grace period.
    LATE,
    /// After the nominal end of the grace period, which was a day off.
    ROLLED_LAST_DAY
  }
}
