package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.table.Wording;

/// What a rule gives for a case.
public sealed interface Outcome {
  /// A last day.
  ///
  /// @param stage where it stands
  /// @param lastDay the day that counts at this stage: in grace the end of the grace period
  /// @param began the nominal last day with which it began: in grace and in restoration the one that passed first
  record Due(Stage stage, LastDay lastDay, LocalDate began) implements Outcome {}

  /// The rule applies, and a fact that it needs is not known.
  ///
  /// @param field the fact
  record InputMissing(Fact field) implements Outcome {}

  /// The rule applies, and a fact contradicts another.
  ///
  /// @param field the fact
  /// @param reason what it contradicts
  record InputWrong(Fact field, Wording reason) implements Outcome {}

  /// No table has a rule for this.
  ///
  /// @param reason what was looked for
  record NoRule(Wording reason) implements Outcome {}

  /// Compensation of the term that is possible; nothing moves before the office records it.
  ///
  /// @param days the days
  /// @param upperBound whether deductions are not known, so that it may be less
  record Possible(long days, boolean upperBound) implements Outcome {}
}
