package org.patentbeacon.legal.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What compensation for the time of approval of a new drug is possible (Patent Law art. 42(3), R80 to R82).
///
/// The days from filing to approval, less five years; at most five years, and never more than fourteen years of protection
/// after approval. Nothing here moves a term: only what the office recorded does.
public final class DrugApproval {
  private DrugApproval() {}

  /// {@return the days of compensation that are possible, none when approval came soon or the term is long enough}
  ///
  /// @param filing the filing date
  /// @param approval the day of approval
  /// @param term the term of the right, with compensation that the office recorded
  public static long days(LocalDate filing, LocalDate approval, Term term) {
    long delay = ChronoUnit.DAYS.between(Compensation.DRUG_LESS.length().from(filing), approval);
    long most = ChronoUnit.DAYS.between(term.end(), Compensation.DRUG_AT_MOST.length().from(term.end()));
    long room = ChronoUnit.DAYS.between(term.end(), Compensation.DRUG_AFTER_APPROVAL.length().from(approval));
    return Math.max(0, Math.min(delay, Math.min(most, room)));
  }
}
