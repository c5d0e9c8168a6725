package org.patentbeacon.watch.entrant;

import java.time.LocalDate;
import org.patentbeacon.alert.rule.Severity;

/// What is said of an applicant in a topic.
public sealed interface EntrantVerdict {

  /// How far an entrant has come.
  enum Stage {
    /// 进入: a family.
    ENTERED,
    /// 成长: several within two years.
    GROWING,
    /// 站稳: more of them.
    ESTABLISHED
  }

  /// A new entrant.
  ///
  /// @param stage how far it has come
  /// @param first its first filing
  /// @param families how many families it filed within 24 months of the first
  /// @param severity how urgent it is
  record Entrant(Stage stage, LocalDate first, int families, Severity severity) implements EntrantVerdict {}

  /// No entrant.
  record None() implements EntrantVerdict {}

  /// The topic is not covered long enough to say who is new.
  ///
  /// @param years for how many years it is covered
  /// @param needed for how many it has to be
  record InsufficientData(int years, int needed) implements EntrantVerdict {}
}
