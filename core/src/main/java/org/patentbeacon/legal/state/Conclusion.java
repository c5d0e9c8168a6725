package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Confidence;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Margin;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.term.RightKind;

/// From how a right stands after its events to its state on a day: whether the margin of an end has passed, whether the term
/// has, whether an annulment or missing data decide instead, and how sure all that is.
final class Conclusion {
  private final Right right;
  private final LegalOptions options;
  private final Settled settled;
  private final LocalDate valid;
  private final Fold fold;
  private final Account account;
  private final SortedSet<Flag> flags;
  private final SortedSet<Remark> remarks;
  private final Set<RightEvent> evidence;

  /// What of a state depends on how it was reached.
  private record Found(State state, @Nullable Stage stage, @Nullable EndReason reason, @Nullable LocalDate since,
      @Nullable LocalDate knownSince, Confidence confidence) {}

  Conclusion(Right right, LegalOptions options, Settled settled, LocalDate valid) {
    this.right = right;
    this.options = options;
    this.settled = settled;
    this.valid = valid;
    fold = new Fold(right, options);
    account = fold.until(valid, settled);
    flags = account.flags();
    remarks = account.remarks();
    evidence = account.evidence();
  }

  LegalState on(LocalDate known) {
    Found found = found(known);
    boolean restorable = found.state() == State.LAPSED_RESTORABLE;
    RightEvent cause = account.standing().cause();
    boolean reopenable = account.undoneUntil() != null && found.state() != State.REVOKED;
    flag(found, known);
    return new LegalState(right.application(), right.country(), found.state(), found.stage(), found.reason(), found.since(),
        found.knownSince(), valid, known, right.sourceCutoff(), restorable ? account.undoneUntil() : null,
        reopenable && cause != null ? options.forceMajeure().from(cause.gazetteDate()) : null, account.grantedOn(),
        right.termEnd(), account.areClaimsChanged(), account.encumbrances(), inGrace(found), confidence(found), flags, remarks,
        ids());
  }

  private Found found(LocalDate known) {
    Optional<RightEvent> annulment = settled.annulment();
    if (annulment.isPresent() && annulment.get().meaning().effect() instanceof Effect.Annulled(EndReason reason)) {
      return annulled(annulment.get(), reason);
    }
    if (account.standing().end() != null) {
      return ended(valid.isBefore(known) ? valid : known, account.standing().end());
    }
    LocalDate termEnd = right.termEnd();
    if (termEnd != null && !valid.isBefore(termEnd) && !remarks.contains(Remark.EXTENDED)) {
      return computed(termEnd);
    }
    return living();
  }

  /// An annulled right never existed, so the state begins with the grant, and no dispute about its life is left. The grant may
  /// be later than the day asked for: the annulment holds for every day.
  private Found annulled(RightEvent event, EndReason reason) {
    Optional<RightEvent> grant = settled.events().stream()
        .filter(known -> known.meaning().effect() instanceof Effect.Granted).findFirst();
    flags.remove(Flag.MISSING_GRANT);
    if (grant.isEmpty()) {
      flags.add(Flag.MISSING_GRANT);
    }
    flags.remove(Flag.CONFLICT);
    evidence.add(event);
    return new Found(State.REVOKED, null, reason, grant.orElse(event).effectiveDate(), event.gazetteDate(),
        event.meaning().confidence());
  }

  private Found ended(LocalDate day, Effect end) {
    Standing standing = account.standing();
    if (end instanceof Effect.Annulled(EndReason reason)) {
      return found(State.REVOKED, null, reason);
    }
    Stage stage = end instanceof Effect.Ended ended ? ended.stage() : null;
    EndReason reason = end instanceof Effect.Ended ended ? ended.reason() : null;
    if (stage == null) {
      stage = account.isGranted() || standing.living() != State.PENDING ? Stage.GRANTED : Stage.APPLICATION;
    }
    if (reason == null) {
      flags.add(Flag.REASON_MISSING);
    }
    if (!account.isOver(day)) {
      return found(State.LAPSED_RESTORABLE, stage, reason);
    }
    return found(stage == Stage.GRANTED ? State.EXPIRED : State.WITHDRAWN, stage, reason);
  }

  /// Rule 8: nobody printed the end of the term, and the term has ended.
  private Found computed(LocalDate termEnd) {
    flags.add(Flag.COMPUTED);
    if (!account.isGranted()) {
      flags.add(Flag.MISSING_GRANT);
    }
    Confidence confidence = compensable() || !account.isGranted() ? Confidence.LOW : Confidence.MEDIUM;
    return new Found(State.EXPIRED, Stage.GRANTED, EndReason.TERM_END, termEnd, null, confidence);
  }

  private boolean compensable() {
    LocalDate granted = account.grantedOn();
    return right.kind() == RightKind.INVENTION && granted != null && !granted.isBefore(options.compensationFrom());
  }

  private Found living() {
    if (!right.covered()) {
      remarks.add(Remark.NO_LEGAL_EVENTS);
      return new Found(State.UNKNOWN, null, null, null, null, Confidence.LOW);
    }
    return found(account.standing().living(), null, null);
  }

  private Found found(State state, @Nullable Stage stage, @Nullable EndReason reason) {
    RightEvent cause = account.standing().cause();
    Confidence confidence = state == State.UNKNOWN ? Confidence.LOW : account.standing().confidence();
    return new Found(state, stage, reason, cause == null ? null : fold.since(cause, account.grantedOn()),
        cause == null ? null : cause.gazetteDate(), confidence);
  }

  private void flag(Found found, LocalDate known) {
    if (account.encumbrances().contains(Encumbrance.PRESERVATION)) {
      flags.add(Flag.PRESERVED);
    }
    if (right.undated()) {
      flags.add(Flag.UNMAPPED_EVENT);
    }
    LocalDate cutoff = right.sourceCutoff();
    if (cutoff != null && known.isAfter(options.maxStaleness().from(cutoff))) {
      flags.add(Flag.STALE);
    }
    if (found.state() != State.PENDING) {
      remarks.remove(Remark.APPEALABLE);
    }
  }

  private boolean inGrace(Found found) {
    return found.state() == State.IN_FORCE && account.standing().inGrace();
  }

  private Confidence confidence(Found found) {
    boolean doubted = flags.contains(Flag.CONFLICT) || flags.contains(Flag.STALE) || flags.contains(Flag.REASON_MISSING);
    return doubted ? Confidence.LOW : found.confidence();
  }

  private List<String> ids() {
    return evidence.stream().sorted(RightEvent.ORDER).map(RightEvent::id).toList();
  }
}
