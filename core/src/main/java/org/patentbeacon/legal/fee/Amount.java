package org.patentbeacon.legal.fee;

import java.time.LocalDate;

/// What an act costs. An amount that is not known is never nought.
public sealed interface Amount {
  /// The amount of a row of the fee table.
  ///
  /// @param money how much
  /// @param source where the row was read
  /// @param verified whether the row was confirmed for the day of payment
  record Known(Money money, String source, boolean verified) implements Amount {}

  /// There is a fee, and no row says how much.
  ///
  /// @param key the fee
  /// @param paid the day of payment that no row fits
  record NotKnown(FeeKey key, LocalDate paid) implements Amount {
    @Override
    public String toString() {
      return "amount not known: no row for " + key + " paid on " + paid;
    }
  }

  /// The act costs nothing, or its fee is another item's.
  record NoFee() implements Amount {}
}
