package org.patentbeacon.delivery.dispatch;

import java.time.Instant;

/// What became of an attempt to deliver.
public sealed interface Fate {

  /// The receiver has it.
  ///
  /// @param at when
  record Done(Instant at) implements Fate {}

  /// It is tried again.
  ///
  /// @param next when, at the earliest
  /// @param reason what happened
  record Later(Instant next, String reason) implements Fate {}

  /// It is not tried again by itself; people see it and can send it again.
  ///
  /// @param at when it was given up
  /// @param reason what happened
  record Dead(Instant at, String reason) implements Fate {}

  /// The receiver is no more: nothing goes to its endpoint until a person says so.
  ///
  /// @param at when it said so
  /// @param reason what it said
  record EndpointGone(Instant at, String reason) implements Fate {}
}
