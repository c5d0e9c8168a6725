package org.patentbeacon.analysis.citing;

import java.util.Collections;
import java.util.List;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.number.PublicationNumber;

/// Which unit a cited number is of: that of the publication with this number; else that of all publications whose number differs
/// in the kind alone, as long as they are of one unit.
///
/// Both lists of numbers ascend, so that they are read side by side and nothing is looked up in a map.
final class CitedNumbers {
  /// The unit of a number that is not in the set.
  static final int OUTSIDE = -1;
  private static final int SEVERAL = -2;

  private final List<String> publications;
  /// The unit of each publication.
  private final int[] unitOf;
  private final int[] found;
  private int ambiguous;

  private CitedNumbers(Units units, int size) {
    CodeColumn column = units.table().numbers().publication();
    this.publications = column.dictionary();
    this.unitOf = new int[publications.size()];
    this.found = new int[size];
    for (int row = 0; row < column.codes().length; row++) {
      unitOf[column.codes()[row]] = units.ofRows()[row];
    }
  }

  /// The units of cited numbers, which ascend.
  static CitedNumbers of(Units units, List<String> cited) {
    CitedNumbers numbers = new CitedNumbers(units, cited.size());
    int at = 0;
    for (int i = 0; i < cited.size(); i++) {
      String number = cited.get(i);
      while (at < numbers.publications.size() && CodePointOrder.INSTANCE.compare(numbers.publications.get(at), number) < 0) {
        at++;
      }
      numbers.found[i] = numbers.unit(number, at);
    }
    return numbers;
  }

  /// The unit of each cited number, or [#OUTSIDE].
  int[] found() {
    return found;
  }

  /// How many numbers without their kinds are those of several units, so that nobody knows which is meant.
  int ambiguous() {
    return ambiguous;
  }

  /// The number without its kind.
  static String stem(String number) {
    try {
      PublicationNumber parts = PublicationNumber.of(number);
      return parts.authority() + parts.number();
    } catch (IllegalArgumentException e) {
      return number; // a source's own way of writing, which is no number of a publication
    }
  }

  private int unit(String number, int at) {
    if (at < publications.size() && publications.get(at).equals(number)) {
      return unitOf[at];
    }
    String stem = stem(number);
    // Numbers of one stem stand side by side: behind it follow the letter of the kind, and letters come after digits.
    int from = stem.equals(number) ? firstKind(stem) : at;
    int unit = OUTSIDE;
    for (int i = from; i < publications.size() && stem(publications.get(i)).equals(stem); i++) {
      unit = joined(unit, unitOf[i]);
    }
    for (int i = from - 1; i >= 0 && stem(publications.get(i)).equals(stem); i--) {
      unit = joined(unit, unitOf[i]);
    }
    ambiguous += unit == SEVERAL ? 1 : 0;
    return Math.max(unit, OUTSIDE);
  }

  private int firstKind(String stem) {
    int place = Collections.binarySearch(publications, stem + "A", CodePointOrder.INSTANCE);
    return place < 0 ? -1 - place : place;
  }

  private static int joined(int unit, int other) {
    return unit == OUTSIDE || unit == other ? other : SEVERAL;
  }
}
