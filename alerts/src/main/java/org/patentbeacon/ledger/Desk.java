package org.patentbeacon.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.HistoryEntry.Step;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.DismissReason;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Transitions;

/// What people do with alerts. Who moves one says which version he saw, so that nobody undoes unseen what another did.
public final class Desk {
  private final Transactions transactions;

  Desk(Transactions transactions) {
    this.transactions = transactions;
  }

  /// What somebody wants.
  ///
  /// @param alertId with which alert
  /// @param version the version he saw
  /// @param who who he is
  /// @param to the state he wants
  /// @param terms what he says
  public record Wanted(String alertId, int version, Person who, AlertState to, Move.Terms terms) {}

  /// A person, and as what he acts.
  ///
  /// @param name his name
  /// @param as as what
  public record Person(String name, Mover as) {}

  /// What became of it.
  public sealed interface Answer {}

  /// It is done.
  ///
  /// @param alert the alert as it is now
  public record Moved(Alert alert) implements Answer {}

  /// It is refused.
  ///
  /// @param message why
  /// @param legalMoves what may be done instead
  public record Refused(String message, List<String> legalMoves) implements Answer {}

  /// Another was first.
  ///
  /// @param alert the alert as it is now
  public record Conflict(Alert alert) implements Answer {}

  /// There is no such alert, or it may not be seen.
  ///
  /// @param alertId its id
  public record Unknown(String alertId) implements Answer {}

  /// Moves an alert.
  ///
  /// @param scope who asks
  /// @param wanted what is wanted
  /// @return what became of it
  public Answer move(Scope scope, Wanted wanted) {
    Optional<AlertRow> seen = transactions.read(handle -> AlertRow.find(handle, scope, wanted.alertId()));
    if (seen.isEmpty()) {
      return new Unknown(wanted.alertId());
    }
    return transactions.write(seen.get().alert().body().tenantId(), handle -> AlertRow.find(handle, scope, wanted.alertId())
        .map(row -> move(handle, row, wanted)).orElseGet(() -> new Unknown(wanted.alertId())));
  }

  private Answer move(Handle handle, AlertRow row, Wanted wanted) {
    if (row.alert().standing().version() != wanted.version()) {
      return new Conflict(row.alert());
    }
    String assignee = row.alert().standing().assignee();
    if (wanted.who().as() == Mover.ASSIGNEE && !wanted.who().name().equals(assignee)) {
      return new Refused("only the assignee " + (assignee == null ? "(nobody)" : assignee) + " may move it as such, not "
          + wanted.who().name(), Transitions.legalMoves(row.state()));
    }
    return switch (Transitions.decide(new Move(row.state(), wanted.to(), wanted.who().as(), wanted.terms()))) {
      case Transitions.Refused(String message, List<String> moves) -> new Refused(message, moves);
      case Transitions.Done(String action) -> {
        write(handle, row, wanted, action);
        yield new Moved(AlertRow.get(handle, wanted.alertId()).alert());
      }
    };
  }

  private void write(Handle handle, AlertRow row, Wanted wanted, String action) {
    Move.Terms terms = wanted.terms();
    boolean sleeps = wanted.to() == AlertState.SNOOZED;
    LocalDate until = sleeps && terms.wake() != null ? terms.wake().until() : null;
    boolean onRise = sleeps && terms.wake() != null && terms.wake().onRise();
    DismissReason reason = wanted.to() == AlertState.DISMISSED ? terms.reason() : null;
    String assignee = wanted.to() == AlertState.ASSIGNED ? terms.assignee() : row.alert().standing().assignee();
    handle.execute("update alert set assignee = ?, snooze_until = ?, wakes_on_rise = ?, dismiss_reason = ? where alert_id = ?",
        wanted.to() == AlertState.NEW ? null : assignee, until == null ? null : until.toString(), onRise ? 1 : 0, reason == null ? null : reason.name(),
        wanted.alertId());
    Chain.append(handle, wanted.alertId(), transactions.now(), new Step(wanted.who().name(), action, row.state(), wanted.to(),
        said(wanted), null));
    if (reason == DismissReason.WRONG_DATA) {
      new Silencing(handle, transactions.now(), row.alert().body().tenantId()).release(wanted.alertId(), null)
          .forEach(freed -> Outbox.putIfUntold(handle, freed, transactions.now()));
    }
  }

  private static @Nullable String said(Wanted wanted) {
    Move.Terms terms = wanted.terms();
    String said = switch (wanted.to()) {
      case ASSIGNED -> terms.assignee();
      case SNOOZED -> terms.wake() == null ? null
          : (terms.wake().until() == null ? "" : "until " + terms.wake().until()) + (terms.wake().onRise() ? " on rise" : "");
      case DISMISSED -> terms.reason() + (terms.text().isBlank() ? "" : ": " + terms.text());
      case NEW, SEEN, RESOLVED -> terms.text();
    };
    return said == null || said.isBlank() ? null : said.strip();
  }

  /// Wakes every alert of every tenant that waits until a day or until one before.
  ///
  /// @param day the day
  /// @return how many woke
  public int wake(LocalDate day) {
    List<AlertRow> waiting = transactions.read(handle -> handle
        .createQuery("select * from alert where state = 'SNOOZED' and snooze_until <= ?").bind(0, day.toString())
        .map((row, context) -> AlertRow.of(row)).list());
    Person system = new Person(Recorder.SYSTEM, Mover.SYSTEM);
    return (int) waiting.stream().map(AlertRow::alert)
        .map(alert -> move(new Scope.Tenant(alert.body().tenantId()), new Wanted(alert.id(), alert.standing().version(), system,
            AlertState.SEEN, Move.Terms.done("reached " + alert.standing().snoozeUntil()))))
        .filter(Moved.class::isInstance).count();
  }
}
