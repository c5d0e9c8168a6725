package org.patentbeacon.analysis.unit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.patentbeacon.index.table.TextTable;

/// The texts of simple families, each that of the document which stands for it.
///
/// @param units the families
/// @param table a row of terms for each of them
public record UnitTexts(Units units, TextTable table) {

  /// What begins with a digit is a measure, such as 12mm, but for the letters that stand in names, such as 5g and 3d.
  private static final Pattern MEASURE = Pattern.compile("[0-9].*(?<!^[0-9][gd])");

  /// Checks that there is a text for each.
  ///
  /// @throws IllegalArgumentException when there are more or fewer
  public UnitTexts {
    if (units.count() != table.size()) {
      throw new IllegalArgumentException("%d units, %d texts".formatted(units.count(), table.size()));
    }
  }

  /// {@return the documents whose texts stand for units, in the order of the units}
  ///
  /// @param units the units
  public static List<String> documents(Units units) {
    return IntStream.range(0, units.count()).mapToObj(units::document).toList();
  }

  /// {@return the terms of a unit in the order of its text, as codes of the table}
  ///
  /// @param unit from 0
  public int[] terms(int unit) {
    return Arrays.copyOfRange(table.codes(), table.offsets()[unit], table.offsets()[unit + 1]);
  }

  /// {@return the distinct terms of a unit, ascending}
  ///
  /// @param unit from 0
  public int[] distinct(int unit) {
    return Arrays.stream(terms(unit)).sorted().distinct().toArray();
  }

  /// {@return how many units have each term}
  public int[] frequencies() {
    int[] counts = new int[table.terms().size()];
    for (int unit = 0; unit < units.count(); unit++) {
      for (int term : distinct(unit)) {
        counts[term]++;
      }
    }
    return counts;
  }

  /// {@return whether a term is a word and no number, with or without a unit of measure}
  ///
  /// @param term the term
  public static boolean isWord(String term) {
    return term.codePoints().anyMatch(Character::isLetter) && !MEASURE.matcher(term).matches();
  }

  /// {@return how many units have a text}
  public int known() {
    return (int) IntStream.range(0, units.count()).filter(unit -> table.offsets()[unit + 1] > table.offsets()[unit]).count();
  }
}
