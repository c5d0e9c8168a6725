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
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Margin;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;

/// From the events that have effect on a day, one after the other, to how the right stands.
///
/// An entry changes the standing; a status word describes it, and is held against what the entries made of it until its day.
final class Fold {
  private final Right right;
  private final LegalOptions options;
  private final Settled settled;
  private final Map<Encumbrance, Integer> encumbrances = new EnumMap<>(Encumbrance.class);
  private final SortedSet<Flag> flags = new TreeSet<>();
  private final SortedSet<Remark> remarks = new TreeSet<>();
  private final Set<RightEvent> evidence = new HashSet<>();
  private Standing standing = Standing.NOTHING;
  private @Nullable LocalDate grantedOn;
  private boolean granted;
  private boolean claimsChanged;
  private boolean extended;
  /// A source says alive and another ended; the next end settles it.
  private boolean disputed;

  Fold(Right right, LegalOptions options, Settled settled) {
    this.right = right;
    this.options = options;
    this.settled = settled;
  }

  /// Takes the events that have effect on a day.
  void until(LocalDate valid) {
    for (RightEvent event : settled.events()) {
      if (!effectiveDate(event).isAfter(valid)) {
        take(event);
      }
    }
  }

  /// The end of a term has effect when the term ends, however late it is printed.
  private LocalDate effectiveDate(RightEvent event) {
    LocalDate end = right.termEnd();
    boolean late = end != null && event.meaning().effect() instanceof Effect.Ended(EndReason reason, _, _)
        && reason == EndReason.TERM_END && end.isBefore(event.effectiveDate());
    return late && end != null ? end : event.effectiveDate();
  }

  private void take(RightEvent event) {
    if (event.meaning().isStatus()) {
      describe(event);
    } else if (settled.isUndone(event)) {
      evidence.add(event);
    } else if (settled.isSuspended(event)) {
      conflict(event);
    } else {
      change(event);
    }
  }

  private void change(RightEvent event) {
    switch (event.meaning().effect()) {
      case Effect.Pending(Remark remark) -> pending(event, remark);
      case Effect.Granted _ -> granted(event);
      case Effect.FeePaid _ -> feePaid(event);
      case Effect.Extended _ -> extended(event);
      case Effect.Revived(Stage stage) -> revived(event, stage);
      case Effect.Ended ended -> ended(event, ended);
      case Effect.Annulled _, Effect.Reversed _ -> evidence.add(event);
      case Effect.ClaimsChanged _ -> claimsChanged(event);
      case Effect.Burdened(Encumbrance what) -> burdened(event, what);
      case Effect.Freed(Encumbrance what) -> {
        encumbrances.computeIfPresent(what, (_, times) -> times > 1 ? times - 1 : null);
        evidence.add(event);
      }
      case Effect.Dealt _ -> dealt(event);
      case Effect.Noted(Remark remark) -> remark(event, remark);
      case Effect.Settled(Remark remark) -> {
        remarks.remove(remark);
        evidence.add(event);
      }
      case Effect.Corrected _ -> corrected(event);
      case Effect.Unchanged _ -> {}
      case Effect.Unmapped _ -> flag(event, Flag.UNMAPPED_EVENT);
    }
  }

  private void pending(RightEvent event, @Nullable Remark remark) {
    if (remark != null) {
      remark(event, remark);
    }
    boolean printed = event.meaning().rank() == 0;
    if (standing.isEnded()) {
      if (!printed) {
        conflict(event);
      }
    } else if (standing.living() == State.PENDING) {
      standing = standing.confirmed(event);
      evidence.add(event);
    } else if (!granted && !disputed) {
      living(event, State.PENDING);
    }
  }

  private void granted(RightEvent event) {
    boolean again = granted;
    granted = true;
    grantedOn = grantedOn == null ? event.effectiveDate() : grantedOn;
    evidence.add(event);
    if (standing.isEnded()) {
      conflict(event);
      if (!again && stage() == Stage.APPLICATION) {
        standing = standing.living(granted(event.states()), event);
      }
    } else if (again && standing.living() == State.IN_FORCE) {
      standing = standing.confirmed(event);
    } else if (!again || !disputed) {
      standing = standing.living(granted(event.states()), event);
    }
  }

  /// What a grant makes of the right: the grant of an office for several countries says nothing about one of them.
  private State granted(Set<String> named) {
    return right.regional() && named.isEmpty() ? State.UNKNOWN : State.IN_FORCE;
  }

  private void feePaid(RightEvent event) {
    if (standing.isEnded()) {
      conflict(event);
    } else if (granted && standing.living() == State.IN_FORCE) {
      standing = standing.confirmed(event);
      evidence.add(event);
    } else if (granted && !disputed) {
      living(event, granted(event.states()));
    }
  }

  private void extended(RightEvent event) {
    boolean termOnly = standing.end() instanceof Effect.Ended(EndReason reason, _, _) && reason == EndReason.TERM_END;
    remark(event, Remark.EXTENDED);
    extended = true;
    if (standing.isEnded() && !termOnly) {
      conflict(event);
    } else {
      living(event, State.IN_FORCE);
    }
  }

  private void revived(RightEvent event, @Nullable Stage stage) {
    evidence.add(event);
    if (!settled.isOrphan(event)) {
      if (standing.isEnded()) {
        conflict(event);
      }
    } else if (stage == null || standing.isEnded() || settled.annulment().isPresent()) {
      flag(event, Flag.ORPHAN_RESTORATION);
      return;
    }
    if (stage == Stage.GRANTED && !standing.isEnded()) {
      living(event, State.IN_FORCE);
    } else if (stage == Stage.APPLICATION && !standing.isEnded() && !granted) {
      living(event, State.PENDING);
    }
  }

  private void ended(RightEvent event, Effect.Ended ended) {
    if (ended.stage() == Stage.APPLICATION && granted) {
      conflict(event);
      return;
    }
    if (isOver(event.gazetteDate())) {
      evidence.add(event);
      disputed = false;
      return;
    }
    if (ended.stage() == Stage.GRANTED && !granted) {
      flags.add(Flag.MISSING_GRANT);
    }
    LocalDate termEnd = right.termEnd();
    if (ended.reason() == EndReason.TERM_END && termEnd != null
        && options.termEndTolerance().from(event.effectiveDate()).isBefore(termEnd)) {
      flags.add(Flag.CONFLICT);
    }
    disputed = false;
    standing = standing.ended(ended, event);
    evidence.add(event);
  }

  private void claimsChanged(RightEvent event) {
    claimsChanged = true;
    evidence.add(event);
  }

  private void burdened(RightEvent event, Encumbrance what) {
    encumbrances.merge(what, 1, Integer::sum);
    if (what == Encumbrance.PRESERVATION) {
      evidence.add(event);
    } else {
      dealt(event);
    }
  }

  private void dealt(RightEvent event) {
    evidence.add(event);
    if (standing.isEnded()) {
      conflict(event);
    }
  }

  /// A correction that took away an event has done its work; another one is about a printed document.
  private void corrected(RightEvent event) {
    evidence.add(event);
    boolean done = event.supersedes().isPresent()
        && right.events().stream().anyMatch(known -> known.id().equals(event.supersedes().get()));
    if (!done) {
      claimsChanged = true;
      flag(event, Flag.UNMAPPED_EVENT);
    }
  }

  /// Holds a status word against what stands on its day (rule 10): register over gazette over table; where one says alive
  /// and the other ended, the stronger counts and the two are in conflict, and of two that are equal the later end counts
  /// and nothing else. A publication is silent about later days and contradicts nothing.
  private void describe(RightEvent word) {
    Effect effect = word.meaning().effect();
    if (effect instanceof Effect.Unmapped) {
      flag(word, Flag.UNMAPPED_EVENT);
      return;
    }
    if (settled.isUndone(word)) {
      evidence.add(word);
      return;
    }
    boolean ends = effect instanceof Effect.Ended || effect instanceof Effect.Annulled;
    int stronger = word.meaning().strength().compareTo(standing.strength());
    if (standing.cause() == null || standing.cause().isPublication()) {
      adopt(word);
    } else if (ends == standing.isEnded()) {
      agree(word, stronger);
    } else if (stronger > 0) {
      adopt(word);
      dispute(word);
    } else if (stronger < 0) {
      dispute(word);
    } else if (ends && word.gazetteDate().isAfter(standing.cause().gazetteDate())) {
      adopt(word);
      disputed = false;
    } else {
      standing = new Standing(State.UNKNOWN, null, word, word.meaning().strength(), word.meaning().confidence(), false);
      dispute(word);
    }
  }

  private void agree(RightEvent word, int stronger) {
    boolean tells = standing.end() instanceof Effect.Ended(EndReason reason, _, _) ? reason == null
        : standing.living() != State.IN_FORCE;
    if (word.meaning().effect() instanceof Effect.Granted && standing.living() == State.IN_FORCE && stronger >= 0) {
      standing = standing.confirmed(word);
      evidence.add(word);
    } else if (tells && stronger >= 0 && !disputed) {
      adopt(word);
    }
  }

  private void adopt(RightEvent word) {
    evidence.add(word);
    switch (word.meaning().effect()) {
      case Effect.Granted _ -> {
        granted = true;
        standing = standing.living(granted(word.states()), word);
      }
      case Effect.Pending(Remark remark) -> {
        if (remark != null) {
          remarks.add(remark);
        }
        standing = standing.living(State.PENDING, word);
      }
      case Effect end -> {
        boolean ofRight = !(end instanceof Effect.Ended ended) || ended.stage() != Stage.APPLICATION;
        if (ofRight && !granted) {
          flags.add(Flag.MISSING_GRANT);
        }
        standing = standing.ended(end, word);
      }
    }
  }

  private void living(RightEvent event, State state) {
    standing = standing.living(state, event);
    evidence.add(event);
  }

  private void remark(RightEvent event, Remark remark) {
    remarks.add(remark);
    evidence.add(event);
  }

  private void flag(RightEvent event, Flag flag) {
    flags.add(flag);
    evidence.add(event);
  }

  private void conflict(RightEvent event) {
    flag(event, Flag.CONFLICT);
  }

  private void dispute(RightEvent event) {
    disputed = true;
    evidence.add(event);
  }

  /// {@return whether the right ended and that may no longer be undone on a day}
  ///
  /// @param day the day
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

  private @Nullable Stage stage() {
    return standing.end() instanceof Effect.Ended ended ? ended.stage() : null;
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

  boolean isExtended() {
    return extended;
  }

  boolean areClaimsChanged() {
    return claimsChanged;
  }

  SortedSet<Encumbrance> encumbrances() {
    return new TreeSet<>(encumbrances.keySet());
  }

  SortedSet<Remark> remarks() {
    return remarks;
  }

  SortedSet<Flag> flags() {
    SortedSet<Flag> all = new TreeSet<>(flags);
    if (disputed) {
      all.add(Flag.CONFLICT);
    }
    return all;
  }

  Set<RightEvent> evidence() {
    return evidence;
  }
}
