package org.patentbeacon.analysis.compare;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// How the families of a sector are told apart.
///
/// @param home the countries whose applicants are domestic; Hong Kong, Macao and Taiwan are so only when named
/// @param minFamilies with fewer families the values are shown and not assessed
/// @param history how many years are looked back on
public record SectorRule(SortedSet<String> home, int minFamilies, int history) {
  /// Applicants of `CN`, thirty families, ten years.
  public static final SectorRule DEFAULT = new SectorRule(new TreeSet<>(List.of("CN")), 30, 10);

  /// Copies the set.
  public SectorRule {
    home = Collections.unmodifiableSortedSet(new TreeSet<>(home));
  }

  /// {@return the same with another least number of families}
  ///
  /// @param families with fewer the values are not assessed
  public SectorRule minFamilies(int families) {
    return new SectorRule(home, families, history);
  }
}
