package org.patentbeacon.watch.run;

import java.time.LocalDate;

/// The days on which a watch finds the same again as long as nothing arrives, so that it need not look.
///
/// @param from the first of them
/// @param until the last of them
public record Rest(LocalDate from, LocalDate until) {
  /// Only what arrives can change what it finds.
  public static final Rest UNTIL_NEWS = new Rest(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  /// {@return one day: on another one it may find something else}
  ///
  /// @param day the day
  public static Rest on(LocalDate day) {
    return new Rest(day, day);
  }
}
