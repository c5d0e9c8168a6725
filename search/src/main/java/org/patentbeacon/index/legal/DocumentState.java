package org.patentbeacon.index.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.State;

/// The one legal state of a document on a day.
///
/// @param state the state
/// @param lapsed since when the right has ended, of several rights the last one; absent while it has not, or where nobody
///     says when
public record DocumentState(State state, @Nullable LocalDate lapsed) {
  /// The state of a document of which nothing is known.
  public static final DocumentState UNKNOWN = new DocumentState(State.UNKNOWN, null);

  /// {@return whether a right in this state has ended, for good or not}
  ///
  /// @param state the state
  static boolean ended(State state) {
    return switch (state) {
      case LAPSED_RESTORABLE, EXPIRED, REVOKED, WITHDRAWN -> true;
      case PENDING, IN_FORCE, UNKNOWN -> false;
    };
  }
}
