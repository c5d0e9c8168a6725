package org.patentbeacon.legal.state;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Confidence;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.event.Strength;

/// How a right stands after some of its events: alive in some state, or ended by an event.
///
/// @param living the state, as long as nothing ended it: pending, in force or unknown
/// @param end how it ended; absent while nothing did
/// @param cause the event that made it so; absent before the first one
/// @param strength how much the sources of that count
/// @param confidence how well it is founded
/// @param inGrace whether a fee is late and still payable
record Standing(State living, @Nullable Effect end, @Nullable RightEvent cause, Strength strength, Confidence confidence,
    boolean inGrace) {
  static final Standing NOTHING =
      new Standing(State.UNKNOWN, null, null, Strength.PUBLICATION, Confidence.LOW, false);

  Standing living(State state, RightEvent because) {
    return new Standing(state, null, because, because.meaning().strength(), because.meaning().confidence(),
        because.meaning().inGrace());
  }

  Standing ended(Effect how, RightEvent because) {
    return new Standing(living, how, because, because.meaning().strength(), because.meaning().confidence(), false);
  }

  /// The same state, which a further event confirms.
  Standing confirmed(RightEvent by) {
    Strength stronger = strength.compareTo(by.meaning().strength()) >= 0 ? strength : by.meaning().strength();
    Confidence surer = confidence.compareTo(by.meaning().confidence()) >= 0 ? confidence : by.meaning().confidence();
    return new Standing(living, end, cause, stronger, surer, by.meaning().inGrace());
  }

  /// The same state since the same event, of whose truth today only a status word tells.
  Standing reliedOn(RightEvent word) {
    return new Standing(living, end, cause, word.meaning().strength(), word.meaning().confidence(), word.meaning().inGrace());
  }

  boolean isEnded() {
    return end != null;
  }

  boolean isTermEnd() {
    return end instanceof Effect.Ended(EndReason reason, _, _) && reason == EndReason.TERM_END;
  }

  /// Whether the end says why.
  boolean hasReason() {
    return !(end instanceof Effect.Ended(EndReason reason, _, _)) || reason != null;
  }

  /// What ended, when something did and it says so.
  @Nullable Stage stage() {
    return end instanceof Effect.Ended ended ? ended.stage() : null;
  }
}
