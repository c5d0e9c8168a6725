package org.patentbeacon.analysis.life;

/// What is taken for coming and leaving.
///
/// @param coverageFrom the first year that the source covers
/// @param burnInYears years from then in which who files first may have filed before
/// @param gapYears years of silence that make an exit
/// @param lastUsableYear the last year that is not incomplete
public record EntryRule(int coverageFrom, int burnInYears, int gapYears, int lastUsableYear) {

  /// {@return the rule of the house: five years of burn-in, three of silence}
  ///
  /// @param coverageFrom the first year that the source covers
  /// @param lastUsableYear the last year that is not incomplete
  public static EntryRule of(int coverageFrom, int lastUsableYear) {
    return new EntryRule(coverageFrom, 5, 3, lastUsableYear);
  }

  /// {@return how somebody came}
  ///
  /// @param first the year of its first filing
  public EntryState entry(int first) {
    if (first > lastUsableYear) {
      return EntryState.INCOMPLETE_YEAR;
    }
    return first < coverageFrom + burnInYears ? EntryState.LEFT_CENSORED : EntryState.ENTRANT;
  }

  /// {@return whether somebody left}
  ///
  /// @param last the year of its last filing
  public ExitState exit(int last) {
    return last <= lastUsableYear - gapYears ? ExitState.EXIT : ExitState.ACTIVE;
  }

  /// {@return whether an exit in a year would be seen by now}
  ///
  /// @param year the year after the last filing
  boolean seesExit(int year) {
    return exit(year - 1) == ExitState.EXIT;
  }
}
