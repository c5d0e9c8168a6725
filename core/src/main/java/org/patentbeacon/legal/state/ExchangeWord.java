package org.patentbeacon.legal.state;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.State;

/// Words for states like those of WIPO ST.27, for exchange with others. The event codes of ST.27 are kept only where a source
/// gives them.
public enum ExchangeWord {
  /// The application is before the office.
  PENDING,
  /// The right was granted on this day.
  GRANTED,
  /// The right is alive.
  IN_FORCE,
  /// The right is alive and somebody opposes it.
  OPPOSED,
  /// The right is alive and procedures are suspended.
  SUSPENDED,
  /// The right lives again since this day.
  REINSTATED,
  /// The right ended and may be restored.
  LAPSED,
  /// The term of the right ended.
  EXPIRED,
  /// The right ended before its term.
  TERMINATED,
  /// The right was revoked in an opposition.
  REVOKED,
  /// The right was invalidated.
  INVALIDATED,
  /// The application was withdrawn or refused.
  WITHDRAWN,
  /// The applicant did not take the grant.
  ABANDONED,
  /// There is no word for a state that nobody knows.
  NONE;

  /// {@return the word for a state}
  ///
  /// @param state the state
  static ExchangeWord of(LegalState state) {
    return switch (state.state()) {
      case PENDING -> PENDING;
      case IN_FORCE -> inForce(state);
      case LAPSED_RESTORABLE -> LAPSED;
      case EXPIRED -> early(state.endReason()) ? TERMINATED : EXPIRED;
      case REVOKED -> state.endReason() == EndReason.REVOKED ? REVOKED : INVALIDATED;
      case WITHDRAWN -> state.endReason() == EndReason.DEEMED_ABANDONED ? ABANDONED : WITHDRAWN;
      case UNKNOWN -> NONE;
    };
  }

  /// {@return the word for the day on which events changed the state}
  ///
  /// @param step the day with its events
  static ExchangeWord of(HistoryStep step) {
    if (step.state().state() == State.IN_FORCE && step.restores()) {
      return REINSTATED;
    }
    return step.state().state() == State.IN_FORCE && step.grants() ? GRANTED : of(step.state());
  }

  private static ExchangeWord inForce(LegalState state) {
    if (state.encumbrances().contains(Encumbrance.PRESERVATION)) {
      return SUSPENDED;
    }
    return state.remarks().contains(Remark.OPPOSED) ? OPPOSED : IN_FORCE;
  }

  private static boolean early(@Nullable EndReason reason) {
    return reason == EndReason.FEE_UNPAID || reason == EndReason.SURRENDER || reason == EndReason.SURRENDER_DOUBLE_PATENT;
  }
}
