package org.patentbeacon.analysis.topic;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Units;

/// How a topic map is made.
///
/// @param leastUnits in how many units a term must be
/// @param mostShare in which part of the units it may be at most
/// @param dimensions of the space in which units are compared
/// @param neighbours how many of the nearest a unit is tied to
/// @param smallest clusters with fewer units join the nearest
/// @param labels how many terms name a cluster
/// @param epochs how often places on the map move
/// @param seed of everything that is left to chance
public record MapSpec(int leastUnits, double mostShare, int dimensions, int neighbours, int smallest, int labels, int epochs, long seed) {

  /// The most units of a map: each is compared with every other.
  public static final int MOST = 10_000;
  /// Fewer units are a list and no map.
  public static final int LEAST = 30;

  /// As the standard of this project has it.
  public static final MapSpec USUAL = new MapSpec(3, 0.5, 100, 15, 5, 5, 200, 2026);

  /// Of more documents a query would be longer than the cell of a workbook.
  private static final int LISTED = 1_500;

  /// The query that finds the documents that stand for units; `null` where they are too many for one.
  static @Nullable String query(Units units, int[] chosen) {
    return chosen.length > LISTED ? null
        : "PN=" + Arrays.stream(chosen).mapToObj(units::document).collect(Collectors.joining(" or ", "(", ")"));
  }
}
