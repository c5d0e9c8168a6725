package org.patentbeacon.number;

import java.util.List;
import org.patentbeacon.table.ShippedRows;
/// The codes of patent offices, from `offices.tsv`.
final class Authorities {
  /// By the two letters, so that no text has to be cut out to look one up.
  private static final boolean[] ISSUING = new boolean[26 * 26];
  private static final boolean[] RECEIVING = new boolean[26 * 26];

  static {
    for (List<String> row : ShippedRows.of(Authorities.class, "offices.tsv")) {
      RECEIVING[slot(row.getFirst())] = true;
      ISSUING[slot(row.getFirst())] = !row.get(1).equals("receiving");
    }
  }

  private Authorities() {}

  /// Whether the text starts with the code of an office that issues, or once issued, numbers of its own.
  static boolean leads(String text) {
    return twoLetters(text) && ISSUING[slot(text)];
  }

  /// Whether international applications are filed, or once were filed, at the office whose code leads the text.
  static boolean receives(String text) {
    return twoLetters(text) && RECEIVING[slot(text)];
  }

  static boolean twoLetters(String text) {
    return text.length() >= 2 && Kinds.isLetter(text.charAt(0)) && Kinds.isLetter(text.charAt(1));
  }

  private static int slot(String text) {
    return (text.charAt(0) - 'A') * 26 + text.charAt(1) - 'A';
  }
}
