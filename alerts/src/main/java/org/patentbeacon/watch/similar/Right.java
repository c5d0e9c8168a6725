package org.patentbeacon.watch.similar;

import java.util.Collection;
import org.patentbeacon.legal.event.State;

/// What is known of a right, as far as it decides whether it can matter.
///
/// @param state its legal state
/// @param country its country
/// @param title by what title the tenant may use it
public record Right(State state, String country, Title title) {
  /// By what title a tenant may use a right.
  public enum Title {
    /// By none: it is another's.
    NONE,
    /// It is the tenant's.
    OWN,
    /// It is licensed to the tenant.
    LICENSED
  }

  /// Whether a right can matter, or why not.
  public enum Gate {
    /// It can.
    OPEN,
    /// It is the tenant's or licensed to the tenant.
    ENTITLED,
    /// It is dead.
    ENDED,
    /// It holds where the tenant does not sell.
    ELSEWHERE
  }

  /// {@return whether it can matter}
  ///
  /// @param markets where the tenant sells
  public Gate gate(Collection<String> markets) {
    if (title != Title.NONE) {
      return Gate.ENTITLED;
    }
    if (!state.alive()) {
      return Gate.ENDED;
    }
    return markets.contains(country) ? Gate.OPEN : Gate.ELSEWHERE;
  }
}
