package org.patentbeacon.legal.term;

import java.time.LocalDate;

/// The term of one right.
///
/// @param end the first day without protection, a working day or not
/// @param rule the row of the table that set it
public record Term(LocalDate end, TermRule rule) {
  /// {@return the last day on which the right is alive}
  public LocalDate lastProtectedDay() {
    return end.minusDays(1);
  }

  /// {@return this term, longer by compensation that the office recorded}
  ///
  /// @param days how many days the office granted
  /// @throws IllegalArgumentException when they are fewer than none
  public Term compensated(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("expected days of compensation, found " + days);
    }
    return new Term(end.plusDays(days), rule);
  }
}
