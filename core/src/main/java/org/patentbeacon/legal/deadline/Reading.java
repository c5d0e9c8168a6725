package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.rule.OpenPoint;
import org.patentbeacon.table.Wording;

/// How an item was read, beside its last day.
///
/// @param point the open question it answers; absent for a mere note
/// @param text the reading that was taken, or the note
/// @param day the last day by the other reading; absent when there is none
public record Reading(@Nullable OpenPoint point, Wording text, @Nullable LocalDate day) {
  static Reading of(OpenPoint point, @Nullable LocalDate other) {
    return new Reading(point, point.reading(), other);
  }

  static Reading note(String zh, String en) {
    return new Reading(null, new Wording(zh, en), null);
  }
}
