package org.patentbeacon.legal.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.RightEvent;

/// From the events that have effect on a day, one after the other, to the account of the right. An entry changes how the
/// right stands; a status word only describes it.
final class Fold {
  private final Right right;
  private final LegalOptions options;

  Fold(Right right, LegalOptions options) {
    this.right = right;
    this.options = options;
  }

  /// {@return the account of the right on a day}
  Account until(LocalDate valid, Settled settled) {
    Account account = new Account(right.regional(), options);
    Entries entries = new Entries(right, options, settled, account);
    Words words = new Words(settled, account);
    for (RightEvent event : settled.events()) {
      if (effectiveDate(event, right).isAfter(valid)) {
        continue;
      }
      if (event.meaning().isStatus()) {
        words.take(event);
      } else {
        entries.take(event);
      }
    }
    return account;
  }

  /// The end of a term has effect when the term ends, however late it is printed; a fee proves that the right lived before.
  private static LocalDate effectiveDate(RightEvent event, Right right) {
    if (event.meaning().effect() instanceof Effect.FeePaid) {
      return LocalDate.MIN;
    }
    boolean ofTerm = event.meaning().effect() instanceof Effect.Ended(EndReason reason, _, _) && reason == EndReason.TERM_END;
    return ofTerm ? earlier(event.effectiveDate(), right.termEnd()) : event.effectiveDate();
  }

  /// {@return the day since which a state has legal effect, of the event that made it}
  ///
  /// @param grantedOn the day of the grant: a fee that shows a right to be in force shows that it has been since then
  LocalDate since(RightEvent cause, @Nullable LocalDate grantedOn) {
    LocalDate since = effectiveDate(cause, right);
    if (!since.equals(LocalDate.MIN)) {
      return since;
    }
    return grantedOn == null ? cause.effectiveDate() : grantedOn;
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other == null || day.isBefore(other) ? day : other;
  }
}
