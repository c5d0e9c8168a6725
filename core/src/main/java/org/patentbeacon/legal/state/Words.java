package org.patentbeacon.legal.state;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.State;

/// Status words, which describe a right on a day, held against what the entries made of it until then (rule 10).
///
/// Register over gazette over table. Where one says alive and the other ended, the state is that of the stronger and the two
/// are in conflict; of two that are equal a later end counts, or a later life while the end could be undone, and anything else
/// leaves the state unknown. A publication is silent about every later day and contradicts nothing.
final class Words {
  private final Settled settled;
  private final Account account;

  Words(Settled settled, Account account) {
    this.settled = settled;
    this.account = account;
  }

  void take(RightEvent word) {
    RightEvent cause = account.standing().cause();
    if (word.meaning().effect() instanceof Effect.Unmapped) {
      account.flag(word, Flag.UNMAPPED_EVENT);
    } else if (settled.isUndone(word)) {
      account.rest(word);
    } else if (cause == null || cause.isPublication()) {
      first(word);
    } else {
      compare(word, cause);
    }
  }

  /// The first word beside publications: the state began when they say, and only the word says that it lasts.
  private void first(RightEvent word) {
    if (account.standing().cause() != null && living(word) == account.standing().living()) {
      adoptRemark(word);
      account.stand(word, account.standing().reliedOn(word));
    } else {
      adopt(word);
    }
  }

  private void compare(RightEvent word, RightEvent cause) {
    int stronger = word.meaning().strength().compareTo(account.standing().strength());
    boolean ends = living(word) == null;
    if (ends == account.standing().isEnded()) {
      agree(word, stronger);
    } else if (stronger > 0) {
      adopt(word);
      account.dispute(word);
    } else if (stronger < 0) {
      account.dispute(word);
    } else if (word.gazetteDate().isAfter(cause.gazetteDate()) && (ends || !account.isOver(word.gazetteDate()))) {
      adopt(word);
    } else {
      account.live(word, State.UNKNOWN);
      account.dispute(word);
    }
  }

  /// Both say alive, or both say ended: a word that is not weaker confirms what stands, or tells what is still missing.
  private void agree(RightEvent word, int stronger) {
    Standing standing = account.standing();
    if (stronger < 0 || account.isDisputed()) {
      return;
    }
    if (standing.isEnded()) {
      if (!standing.hasReason()) {
        adopt(word);
      }
    } else if (living(word) == standing.living()) {
      adoptRemark(word);
      account.confirm(word);
    } else if (standing.living() != State.IN_FORCE) {
      adopt(word);
    }
  }

  private void adopt(RightEvent word) {
    State living = living(word);
    if (living == null) {
      account.end(word, word.meaning().effect());
      return;
    }
    if (word.meaning().effect() instanceof Effect.Granted) {
      account.grant(null);
    }
    adoptRemark(word);
    account.live(word, living);
  }

  private void adoptRemark(RightEvent word) {
    if (word.meaning().effect() instanceof Effect.Pending(Remark remark)) {
      account.say(word, remark);
    }
  }

  /// The state of a living right that a word tells; `null` when it tells an end.
  private @Nullable State living(RightEvent word) {
    return switch (word.meaning().effect()) {
      case Effect.Granted _ -> account.granted(word);
      case Effect.Pending _ -> State.PENDING;
      case Effect.Ended _, Effect.Annulled _ -> null;
      case Effect.FeePaid _, Effect.Extended _, Effect.Revived _, Effect.Reversed _, Effect.ClaimsChanged _,
          Effect.Burdened _, Effect.Freed _, Effect.Dealt _, Effect.Noted _, Effect.Ceased _, Effect.Corrected _,
          Effect.Unchanged _, Effect.Unmapped _ -> State.UNKNOWN;
    };
  }
}
