package org.patentbeacon.alert.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody wants to do with an alert.
///
/// @param from its state
/// @param to the state wanted
/// @param by who wants it
/// @param terms what he says
public record Move(AlertState from, AlertState to, Mover by, Terms terms) {

  /// What goes with a move.
  ///
  /// @param assignee who is to deal with it
  /// @param wake when it is to wake
  /// @param reason why it is put aside
  /// @param text words: what was done, or another reason
  public record Terms(@Nullable String assignee, @Nullable Wake wake, @Nullable DismissReason reason, String text) {
    /// Nothing.
    public static final Terms NONE = new Terms(null, null, null, "");

    /// {@return to be dealt with by somebody}
    ///
    /// @param assignee his name
    public static Terms assignedTo(String assignee) {
      return new Terms(assignee, null, null, "");
    }

    /// {@return to sleep}
    ///
    /// @param wake until when
    public static Terms until(Wake wake) {
      return new Terms(null, wake, null, "");
    }

    /// {@return put aside}
    ///
    /// @param reason why
    /// @param text in words; may be empty unless the reason is [DismissReason#OTHER]
    public static Terms because(DismissReason reason, String text) {
      return new Terms(null, null, reason, text);
    }

    /// {@return dealt with}
    ///
    /// @param text how
    public static Terms done(String text) {
      return new Terms(null, null, null, text);
    }
  }

  /// When a sleeping alert wakes.
  ///
  /// @param until the day; absent for none
  /// @param onRise whether it wakes when it becomes more urgent
  public record Wake(@Nullable LocalDate until, boolean onRise) {
    /// Wakes when it becomes more urgent.
    public static final Wake ON_RISE = new Wake(null, true);
  }
}
