package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;

/// The events known on a day, with what later ones among them say about earlier ones: an entry is corrected, an end is
/// undone or has no effect, the right is annulled. This holds for whatever day the state is then asked for.
final class Settled {
  private final List<RightEvent> events;
  private final Set<RightEvent> undone = new HashSet<>();
  private final Set<RightEvent> suspended = new HashSet<>();
  private final Set<RightEvent> orphans = new HashSet<>();
  private @Nullable RightEvent annulment;
  private boolean preserved;

  private Settled(List<RightEvent> events) {
    this.events = events;
  }

  /// {@return the events of a right that were known on a day}
  static Settled of(Right right, LocalDate known) {
    List<RightEvent> events = new ArrayList<>(
        right.events().stream().filter(event -> !event.gazetteDate().isAfter(known)).toList());
    correct(events);
    Settled settled = new Settled(events);
    settled.settle();
    return settled;
  }

  /// A correction takes away the event it names, the latest correction first, since it may correct another one.
  private static void correct(List<RightEvent> events) {
    Set<String> wrong = new HashSet<>();
    for (RightEvent event : events.reversed()) {
      if (event.meaning().effect() instanceof Effect.Corrected && !wrong.contains(event.id())) {
        event.supersedes().filter(id -> !id.equals(event.id())).ifPresent(wrong::add);
      }
    }
    events.removeIf(event -> wrong.contains(event.id()));
  }

  private void settle() {
    Deque<RightEvent> losses = new ArrayDeque<>();
    for (RightEvent event : events) {
      switch (event.meaning().effect()) {
        case Effect.Burdened(Encumbrance what) -> preserved |= what == Encumbrance.PRESERVATION;
        case Effect.Freed(Encumbrance what) -> preserved &= what != Encumbrance.PRESERVATION;
        case Effect.Ended ended when preserved && waits(ended) && !event.meaning().isStatus() -> suspended.add(event);
        case Effect.Ended ended when ended.reason() != EndReason.TERM_END -> losses.push(event);
        case Effect.Revived(Stage stage) -> restore(event, stage, losses);
        case Effect.Annulled _ when !event.meaning().isStatus() -> annulment = annulment == null ? event : annulment;
        case Effect.Reversed _ -> annulment = null;
        case Effect.Ended _, Effect.Annulled _, Effect.Pending _, Effect.Granted _, Effect.FeePaid _, Effect.Extended _,
            Effect.ClaimsChanged _, Effect.Dealt _, Effect.Noted _, Effect.Ceased _, Effect.Corrected _,
            Effect.Unchanged _, Effect.Unmapped _ -> {}
      }
    }
  }

  /// While a right is preserved, surrender and early termination wait (rules 104, 105).
  private static boolean waits(Effect.Ended ended) {
    return ended.stage() == Stage.GRANTED && ended.reason() != EndReason.TERM_END;
  }

  /// The latest loss not yet undone, with the status words before and after that only repeat it.
  private void restore(RightEvent restoration, @Nullable Stage stage, Deque<RightEvent> losses) {
    boolean entry = false;
    boolean found = false;
    for (Iterator<RightEvent> latest = losses.iterator(); latest.hasNext();) {
      RightEvent loss = latest.next();
      boolean repeats = loss.meaning().isStatus();
      if (entry && !repeats) {
        break;
      }
      if (stage == null || stageOf(loss).filter(lost -> lost != stage).isEmpty()) {
        undone.add(loss);
        latest.remove();
        found = true;
        entry |= !repeats;
      }
    }
    if (!found) {
      orphans.add(restoration);
    }
  }

  private static Optional<Stage> stageOf(RightEvent loss) {
    return loss.meaning().effect() instanceof Effect.Ended ended ? Optional.ofNullable(ended.stage()) : Optional.empty();
  }

  /// {@return the events that were not corrected, in their order}
  List<RightEvent> events() {
    return events;
  }

  /// {@return whether a later restoration undid the end}
  boolean isUndone(RightEvent end) {
    return undone.contains(end);
  }

  /// {@return whether the end came while it had to wait}
  boolean isSuspended(RightEvent end) {
    return suspended.contains(end);
  }

  /// {@return whether the restoration has nothing to undo}
  boolean isOrphan(RightEvent restoration) {
    return orphans.contains(restoration);
  }

  /// {@return the event by which the right counts as never granted, unless a court reversed it}
  Optional<RightEvent> annulment() {
    return Optional.ofNullable(annulment);
  }
}
