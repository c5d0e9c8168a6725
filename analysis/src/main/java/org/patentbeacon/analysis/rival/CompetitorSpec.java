package org.patentbeacon.analysis.rival;

import java.util.List;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.index.CountUnit;

/// Whom to compare, and how.
///
/// @param unit what is counted as one
/// @param basis the date by which units are put into years
/// @param names the applicants, as the table calls them; none for those with most units
/// @param most how many these are
public record CompetitorSpec(CountUnit unit, DateBasis basis, List<String> names, int most) {
  /// The most applicants that are compared.
  public static final int MAX = 20;

  /// Copies the names.
  ///
  /// @throws IllegalArgumentException when there are too many
  public CompetitorSpec {
    names = List.copyOf(names);
    if (names.size() > MAX || most > MAX) {
      throw new IllegalArgumentException("at most " + MAX + " applicants can be compared, found " + Math.max(names.size(), most));
    }
  }
}
