package org.patentbeacon.network.citation;

import java.time.LocalDate;

/// The time after an event in which later ones count: its end counts, the very instant of the event does not.
public sealed interface Window {

  /// Whole years of the calendar, where times are days since 1970-01-01. The years after a 29th of February end on a 28th.
  ///
  /// @param years how many
  record Years(int years) implements Window {
    @Override
    public long end(long start) {
      return LocalDate.ofEpochDay(start).plusYears(years).toEpochDay();
    }
  }

  /// A length in the unit in which times are told.
  ///
  /// @param length how much
  record Span(long length) implements Window {
    @Override
    public long end(long start) {
      return Math.addExact(start, length);
    }
  }

  /// {@return a window of years, where times are days since 1970-01-01}
  ///
  /// @param years how many
  static Window years(int years) {
    return new Years(years);
  }

  /// {@return the last instant that counts}
  ///
  /// @param start of the event
  long end(long start);

  /// {@return whether a later event counts}
  ///
  /// @param start of the event
  /// @param later of the later one
  default boolean holds(long start, long later) {
    return start < later && later <= end(start);
  }

  /// {@return whether the data do not yet reach the end}
  ///
  /// @param start of the event
  /// @param cutOff the last instant for which the data are complete
  default boolean open(long start, long cutOff) {
    return end(start) > cutOff;
  }
}
