package org.patentbeacon.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.table.ShippedRows;

/// Traditional Chinese characters as simplified ones, character by character, by the table `simplified.tsv`.
///
/// Which of two characters a traditional one stands for is a matter of words; the table knows one for each. The result
/// is for comparisons, not for print.
public final class SimplifiedHan {
  private static final int BMP = 0x10000;
  private static final char[] PLAIN = new char[BMP];
  private static final Map<Integer, Integer> OTHERS = new HashMap<>();

  static {
    for (int c = 0; c < BMP; c++) {
      PLAIN[c] = (char) c;
    }
    for (List<String> row : ShippedRows.of(SimplifiedHan.class, "simplified.tsv")) {
      int from = row.get(0).codePointAt(0);
      int to = row.get(1).codePointAt(0);
      if (from < BMP && to < BMP) {
        PLAIN[from] = (char) to;
      } else {
        OTHERS.put(from, to);
      }
    }
  }

  private SimplifiedHan() {}

  /// {@return the simplified character; the same one when the table has none for it}
  ///
  /// @param codePoint any character
  public static int of(int codePoint) {
    if (codePoint < BMP) {
      char simple = PLAIN[codePoint];
      if (simple != codePoint) {
        return simple;
      }
    }
    return OTHERS.getOrDefault(codePoint, codePoint);
  }
}
