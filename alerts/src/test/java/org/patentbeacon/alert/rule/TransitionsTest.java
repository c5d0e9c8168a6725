package org.patentbeacon.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionsTest {
  private static Transitions.Decision move(AlertState from, AlertState to, Mover by, Move.Terms terms) {
    return Transitions.decide(new Move(from, to, by, terms));
  }

  @Test
  void namesWhatMayBeDoneInstead() {
    assertThat(move(AlertState.RESOLVED, AlertState.SEEN, Mover.CONSULTANT, Move.Terms.NONE))
        .isEqualTo(new Transitions.Refused("illegal transition from RESOLVED to SEEN; legal moves: NEW (reopen)",
            List.of("NEW (reopen)")));
  }

  @Test
  void namesWhoMayDoIt() {
    assertThat(move(AlertState.NEW, AlertState.ASSIGNED, Mover.TENANT_USER, Move.Terms.assignedTo("周")))
        .isEqualTo(new Transitions.Refused("from NEW to ASSIGNED only CONSULTANT, TENANT_ADMIN may move it, not TENANT_USER;"
            + " legal moves: SEEN, ASSIGNED, SNOOZED, DISMISSED, RESOLVED",
            List.of("SEEN", "ASSIGNED", "SNOOZED", "DISMISSED", "RESOLVED")));
  }

  @Test
  void namesWhatHasToBeSaid() {
    List<String> legal = List.of("SEEN", "ASSIGNED", "SNOOZED", "DISMISSED", "RESOLVED");
    assertThat(move(AlertState.NEW, AlertState.DISMISSED, Mover.CONSULTANT, Move.Terms.NONE)).isEqualTo(
        new Transitions.Refused("DISMISSED needs a reason: NOT_RELEVANT, ALREADY_KNOWN, WRONG_DATA, CLEARED, OTHER;"
            + " legal moves: " + String.join(", ", legal), legal));
    assertThat(move(AlertState.NEW, AlertState.DISMISSED, Mover.CONSULTANT, Move.Terms.because(DismissReason.OTHER, " 无关 ")))
        .isEqualTo(new Transitions.Refused("DISMISSED needs a text of 5 characters or more for the reason OTHER, found 2;"
            + " legal moves: " + String.join(", ", legal), legal));
    assertThat(move(AlertState.SEEN, AlertState.RESOLVED, Mover.CONSULTANT, Move.Terms.done(" ")))
        .isInstanceOfSatisfying(Transitions.Refused.class,
            refused -> assertThat(refused.message()).startsWith("RESOLVED needs what was done;"));
  }

  @Test
  void doesWhatIsLegal() {
    assertThat(move(AlertState.NEW, AlertState.DISMISSED, Mover.CONSULTANT, Move.Terms.because(DismissReason.CLEARED, "")))
        .isEqualTo(new Transitions.Done("DISMISSED"));
    assertThat(move(AlertState.SEEN, AlertState.SNOOZED, Mover.TENANT_USER,
        Move.Terms.until(new Move.Wake(LocalDate.of(2027, 1, 4), true)))).isEqualTo(new Transitions.Done("SNOOZED"));
    assertThat(move(AlertState.SNOOZED, AlertState.SEEN, Mover.SYSTEM, Move.Terms.NONE))
        .isEqualTo(new Transitions.Done("WOKEN"));
  }
}
