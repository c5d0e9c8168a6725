package org.patentbeacon.network.citation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.network.Labels;

/// K1: how often families were cited under each category of the search report, such as `X` and `Y`.
///
/// Citations of one family by another are merged, with all of their categories; those within a family are dropped.
///
/// @param rows the families cited under a category, in the order of labels
/// @param known pairs of families with a category
/// @param unknown pairs of families without one
public record CategoryCounts(List<Row> rows, int known, int unknown) {

  /// Copies the list.
  public CategoryCounts {
    rows = List.copyOf(rows);
  }

  /// One cited family.
  ///
  /// @param family its label
  /// @param citing families that cite it by category, in the order of letters
  public record Row(String family, SortedMap<String, Integer> citing) {

    /// Copies the counts.
    public Row {
      citing = Collections.unmodifiableSortedMap(new TreeMap<>(citing));
    }
  }

  /// {@return the counts of citations}
  ///
  /// @param families what they are called
  /// @param citing the citing family of each citation
  /// @param cited the cited family of each citation
  /// @param categories the letters of each citation, such as `XY`; empty where not known
  public static CategoryCounts of(Labels families, int[] citing, int[] cited, List<String> categories) {
    TreeMap<Long, Set<String>> letters = new TreeMap<>();
    for (int i = 0; i < citing.length; i++) {
      if (citing[i] != cited[i]) {
        letters.computeIfAbsent((long) cited[i] << 32 | citing[i], _ -> new TreeSet<>())
            .addAll(categories.get(i).codePoints().filter(Character::isLetter).mapToObj(Character::toString).toList());
      }
    }
    TreeMap<Integer, SortedMap<String, Integer>> counts = new TreeMap<>();
    letters.forEach((pair, found) -> found.forEach(letter ->
        counts.computeIfAbsent((int) (pair >>> 32), _ -> new TreeMap<>()).merge(letter, 1, Integer::sum)));
    int known = (int) letters.values().stream().filter(found -> !found.isEmpty()).count();
    return new CategoryCounts(counts.entrySet().stream()
        .map(family -> new Row(families.label(family.getKey()), family.getValue())).toList(), known, letters.size() - known);
  }
}
