package org.patentbeacon.legal.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;

/// What an entry of a gazette or register changes, and a publication.
final class Entries {
  private final Right right;
  private final LegalOptions options;
  private final Settled settled;
  private final Account account;

  Entries(Right right, LegalOptions options, Settled settled, Account account) {
    this.right = right;
    this.options = options;
    this.settled = settled;
    this.account = account;
  }

  void take(RightEvent event) {
    if (settled.isUndone(event)) {
      account.pass(event);
    } else if (settled.isSuspended(event)) {
      account.conflict(event);
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
      case Effect.Annulled _, Effect.Reversed _ -> account.rest(event);
      case Effect.ClaimsChanged _ -> account.changeClaims(event);
      case Effect.Burdened(Encumbrance what) -> burdened(event, what);
      case Effect.Freed(Encumbrance what) -> account.free(event, what);
      case Effect.Dealt _ -> dealt(event);
      case Effect.Noted(Remark remark) -> account.say(event, remark);
      case Effect.Ceased(Remark remark) -> account.unsay(event, remark);
      case Effect.Corrected _ -> corrected(event);
      case Effect.Unchanged _ -> {}
      case Effect.Unmapped _ -> account.flag(event, Flag.UNMAPPED_EVENT);
    }
  }

  private void pending(RightEvent event, @Nullable Remark remark) {
    account.say(event, remark);
    Standing standing = account.standing();
    boolean publication = event.meaning().rank() == 0;
    if (standing.isEnded()) {
      // The publication of an application that was given up meanwhile is under way; its examination is not.
      if (!publication) {
        account.conflict(event);
      }
    } else if (standing.living() == State.PENDING) {
      account.confirm(event);
    } else if (!account.isGranted() && !account.isDisputed()) {
      account.live(event, State.PENDING);
    }
  }

  private void granted(RightEvent event) {
    boolean again = account.isGranted();
    Standing standing = account.standing();
    account.grant(event.effectiveDate());
    account.rest(event);
    if (standing.isEnded()) {
      account.conflict(event);
      if (!again && standing.stage() == Stage.APPLICATION) {
        account.live(event, account.granted(event));
      }
    } else if (again && standing.living() == State.IN_FORCE) {
      account.confirm(event);
    } else if (!again) {
      account.live(event, account.granted(event));
    }
  }

  private void feePaid(RightEvent event) {
    Standing standing = account.standing();
    if (standing.isEnded()) {
      account.conflict(event);
    } else if (account.isGranted() && standing.living() == State.IN_FORCE) {
      account.confirm(event);
    } else if (account.isGranted() && !account.isDisputed()) {
      account.live(event, account.granted(event));
    }
  }

  private void extended(RightEvent event) {
    account.say(event, Remark.EXTENDED);
    if (account.standing().isEnded() && !account.standing().isTermEnd()) {
      account.conflict(event);
    } else {
      account.live(event, State.IN_FORCE);
    }
  }

  /// The end that was undone is left out, so that a right still ended here ended twice and was restored once.
  private void revived(RightEvent event, @Nullable Stage stage) {
    account.rest(event);
    boolean ended = account.standing().isEnded();
    if (settled.isOrphan(event) && (stage == null || ended || settled.annulment().isPresent())) {
      account.flag(event, Flag.ORPHAN_RESTORATION);
    } else if (ended) {
      account.conflict(event);
    } else if (stage == Stage.GRANTED) {
      account.live(event, State.IN_FORCE);
    } else if (stage == Stage.APPLICATION && !account.isGranted()) {
      account.live(event, State.PENDING);
    }
  }

  private void ended(RightEvent event, Effect.Ended ended) {
    if (ended.stage() == Stage.APPLICATION && account.isGranted()) {
      account.conflict(event);
      return;
    }
    if (account.isOver(event.gazetteDate())) {
      account.settle(event);
      return;
    }
    LocalDate termEnd = right.termEnd();
    if (ended.reason() == EndReason.TERM_END && termEnd != null
        && options.termEndTolerance().from(event.effectiveDate()).isBefore(termEnd)) {
      account.conflict(event);
    }
    account.end(event, ended);
  }

  private void burdened(RightEvent event, Encumbrance what) {
    account.burden(event, what);
    if (what != Encumbrance.PRESERVATION) {
      dealt(event);
    }
  }

  private void dealt(RightEvent event) {
    account.rest(event);
    if (account.standing().isEnded()) {
      account.conflict(event);
    }
  }

  /// A correction that took away an event has done its work; another one is about a printed document.
  private void corrected(RightEvent event) {
    account.rest(event);
    boolean done = event.supersedes()
        .filter(id -> right.events().stream().anyMatch(known -> known.id().equals(id))).isPresent();
    if (!done) {
      account.changeClaims(event);
      account.flag(event, Flag.UNMAPPED_EVENT);
    }
  }
}
