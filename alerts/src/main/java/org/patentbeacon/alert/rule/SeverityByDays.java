package org.patentbeacon.alert.rule;

import java.math.BigDecimal;
import java.util.Optional;

/// The colour of a date by how many days are left.
public enum SeverityByDays {
  /// Being late can be made good, for a fee.
  SOFT("days-soft"),
  /// The right is lost.
  HARD("days-hard");

  private final String scale;

  SeverityByDays(String scale) {
    this.scale = scale;
  }

  /// {@return the colour; empty while there is time}
  ///
  /// @param daysLeft the days left, negative when the date has passed
  public Optional<Severity> severity(long daysLeft) {
    return SeverityBands.of(scale).severity(BigDecimal.valueOf(daysLeft));
  }
}
