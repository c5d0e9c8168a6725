package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.RightEvent;

/// The states of a right through time: on any day, as it was known on any other.
public final class LegalHistory {
  private final Right right;
  private final LegalOptions options;

  /// The history of a right.
  ///
  /// @param right the right with its events
  /// @param options the bounds
  public LegalHistory(Right right, LegalOptions options) {
    this.right = right;
    this.options = options;
  }

  /// {@return the right}
  public Right right() {
    return right;
  }

  /// {@return the state on a day as it was known on that day}
  ///
  /// @param day the day
  public LegalState at(LocalDate day) {
    return at(day, day);
  }

  /// {@return the state on a day as it was known on another}
  ///
  /// @param valid the day the state is of
  /// @param known the day whose knowledge counts: events of later gazettes are not used
  public LegalState at(LocalDate valid, LocalDate known) {
    Settled settled = Settled.of(right, known);
    return new Conclusion(right, options, settled, valid).on(known);
  }

  /// {@return the days on which the state, or what is known of it, changed, each as it was known on that day}
  ///
  /// @param until the last day
  public List<HistoryStep> steps(LocalDate until) {
    List<HistoryStep> steps = new ArrayList<>();
    for (LocalDate day : days()) {
      if (!day.isAfter(until)) {
        List<RightEvent> printed = right.events().stream().filter(event -> event.gazetteDate().equals(day)).toList();
        HistoryStep step = new HistoryStep(day, printed, at(day));
        if (!printed.isEmpty() || steps.isEmpty() || differs(steps.getLast().state(), step.state())) {
          steps.add(step);
        }
      }
    }
    return List.copyOf(steps);
  }

  private static boolean differs(LegalState before, LegalState after) {
    return before.state() != after.state() || before.endReason() != after.endReason();
  }

  /// {@return the days on which the state may become another: those of events, and those on which time alone may change it,
  ///     because a margin has passed or the term ends; between two of them it stays what it is}
  public SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (RightEvent event : right.events()) {
      days.add(event.gazetteDate());
      days.add(event.effectiveDate());
      if (event.meaning().effect() instanceof Effect.Ended ended) {
        days.add(options.undoneUntil(ended.margin(), event.gazetteDate()).plusDays(1));
      }
    }
    @Nullable LocalDate termEnd = right.termEnd();
    if (termEnd != null) {
      days.add(termEnd);
    }
    return days;
  }
}
