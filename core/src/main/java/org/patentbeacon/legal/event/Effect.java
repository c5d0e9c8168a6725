package org.patentbeacon.legal.event;

import org.jspecify.annotations.Nullable;

/// What an event does to a right.
public sealed interface Effect {
  /// The application is before the office.
  ///
  /// @param remark what is to be said of it; absent when there is nothing
  record Pending(@Nullable Remark remark) implements Effect {}

  /// The right was granted.
  record Granted() implements Effect {}

  /// A fee was paid that keeps a granted right.
  record FeePaid() implements Effect {}

  /// The right lives beyond its term.
  record Extended() implements Effect {}

  /// What was lost lives again, without a gap.
  ///
  /// @param stage what lives again; absent when the entry does not say
  record Revived(@Nullable Stage stage) implements Effect {}

  /// The right or the application ended.
  ///
  /// @param reason why; absent when the entry does not say
  /// @param stage what ended; absent when the entry does not say
  /// @param margin the time in which that may be undone
  record Ended(@Nullable EndReason reason, @Nullable Stage stage, Margin margin) implements Effect {}

  /// The right counts as never granted.
  ///
  /// @param reason why
  record Annulled(EndReason reason) implements Effect {}

  /// A court reversed the annulment.
  record Reversed() implements Effect {}

  /// The claims are others than those granted.
  record ClaimsChanged() implements Effect {}

  /// Something lies on the right.
  ///
  /// @param encumbrance what
  record Burdened(Encumbrance encumbrance) implements Effect {}

  /// It lies on the right no longer.
  ///
  /// @param encumbrance what
  record Freed(Encumbrance encumbrance) implements Effect {}

  /// Somebody dealt with the right as if it were alive.
  record Dealt() implements Effect {}

  /// Something to be said begins.
  ///
  /// @param remark what
  record Noted(Remark remark) implements Effect {}

  /// Something to be said ends.
  ///
  /// @param remark what
  record Ceased(Remark remark) implements Effect {}

  /// An earlier entry, or a printed document, was wrong.
  record Corrected() implements Effect {}

  /// Nothing.
  record Unchanged() implements Effect {}

  /// Nobody knows.
  record Unmapped() implements Effect {}
}
