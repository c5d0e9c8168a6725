package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.Margin;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;

/// What the events taken so far make of a right, and which of them it rests on.
final class Account {
  private final boolean regional;
  private final LegalOptions options;
  private final Map<Encumbrance, Integer> encumbrances = new EnumMap<>(Encumbrance.class);
  private final SortedSet<Flag> flags = new TreeSet<>();
  private final SortedSet<Remark> remarks = new TreeSet<>();
  private final Set<RightEvent> evidence = new HashSet<>();
  private Standing standing = Standing.NOTHING;
  private @Nullable LocalDate grantedOn;
  private boolean granted;
  private boolean claimsChanged;
  private boolean disputed;

  Account(boolean regional, LegalOptions options) {
    this.regional = regional;
    this.options = options;
  }

  /// The event counts, whatever it does.
  void rest(RightEvent event) {
    evidence.add(event);
  }

  void stand(RightEvent event, Standing newStanding) {
    standing = newStanding;
    rest(event);
  }

  void live(RightEvent event, State state) {
    stand(event, standing.living(state, event));
  }

  void confirm(RightEvent event) {
    stand(event, standing.confirmed(event));
  }

  /// The right or the application ends, which settles any dispute about that.
  void end(RightEvent event, Effect how) {
    if (isOfRight(how) && !granted) {
      flags.add(Flag.MISSING_GRANT);
    }
    disputed = false;
    stand(event, standing.ended(how, event));
  }

  /// An end that was undone, of which only remains that what ended must have been granted.
  void pass(RightEvent end) {
    if (end.meaning().effect() instanceof Effect.Ended ended && ended.stage() == Stage.GRANTED && !granted) {
      flags.add(Flag.MISSING_GRANT);
    }
    rest(end);
  }

  /// Whether an end is that of a right: of one that does not say so, as long as no application is known to be pending.
  private boolean isOfRight(Effect end) {
    Stage stage = end instanceof Effect.Ended ended ? ended.stage() : Stage.GRANTED;
    return stage == Stage.GRANTED || (stage == null && standing.living() != State.PENDING);
  }

  /// The right is known to have been granted.
  ///
  /// @param on the day; `null` when it is not known
  void grant(@Nullable LocalDate on) {
    granted = true;
    grantedOn = grantedOn == null ? on : grantedOn;
  }

  void flag(RightEvent event, Flag flag) {
    flags.add(flag);
    rest(event);
  }

  void conflict(RightEvent event) {
    flag(event, Flag.CONFLICT);
  }

  /// A source says alive and another ended; the next end settles it.
  void dispute(RightEvent event) {
    disputed = true;
    rest(event);
  }

  void settle(RightEvent event) {
    disputed = false;
    rest(event);
  }

  void say(RightEvent event, @Nullable Remark remark) {
    if (remark != null) {
      remarks.add(remark);
      rest(event);
    }
  }

  void unsay(RightEvent event, Remark remark) {
    remarks.remove(remark);
    rest(event);
  }

  void burden(RightEvent event, Encumbrance what) {
    encumbrances.merge(what, 1, Integer::sum);
    rest(event);
  }

  void free(RightEvent event, Encumbrance what) {
    encumbrances.computeIfPresent(what, (_, times) -> times > 1 ? times - 1 : null);
    rest(event);
  }

  void changeClaims(RightEvent event) {
    claimsChanged = true;
    rest(event);
  }

  /// {@return what a grant makes of the right: in force, and for one of several countries unknown unless the event names it}
  State granted(RightEvent event) {
    return regional && event.states().isEmpty() ? State.UNKNOWN : State.IN_FORCE;
  }

  Standing standing() {
    return standing;
  }

  boolean isGranted() {
    return granted;
  }

  @Nullable LocalDate grantedOn() {
    return grantedOn;
  }

  boolean isDisputed() {
    return disputed;
  }

  /// {@return whether the right ended and that may no longer be undone on a day}
  boolean isOver(LocalDate day) {
    LocalDate last = undoneUntil();
    return standing.isEnded() && (last == null || day.isAfter(last));
  }

  /// {@return the last day on which the end may be undone; `null` when nothing ended, or for good}
  @Nullable LocalDate undoneUntil() {
    RightEvent cause = standing.cause();
    return cause != null && standing.end() instanceof Effect.Ended(_, _, Margin margin) && margin != Margin.NONE
        ? options.undoneUntil(margin, cause.gazetteDate()) : null;
  }

  boolean areClaimsChanged() {
    return claimsChanged;
  }

  SortedSet<Encumbrance> encumbrances() {
    return new TreeSet<>(encumbrances.keySet());
  }

  SortedSet<Remark> remarks() {
    return new TreeSet<>(remarks);
  }

  SortedSet<Flag> flags() {
    SortedSet<Flag> all = new TreeSet<>(flags);
    if (disputed) {
      all.add(Flag.CONFLICT);
    }
    return all;
  }

  Set<RightEvent> evidence() {
    return new HashSet<>(evidence);
  }
}
