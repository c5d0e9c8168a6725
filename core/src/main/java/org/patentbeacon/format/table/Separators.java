package org.patentbeacon.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Tells which character separates the columns of a table.
public final class Separators {
  private static final char[] KNOWN = {',', ';', '\t', '|'};
  private static final int ROWS = 20;

  private Separators() {}

  /// How often a separator stands in the rows: the most common number, and in how many rows it is that.
  private record Fit(int rows, int count) {
    boolean isBetterThan(Fit other) {
      return rows != other.rows ? rows > other.rows : count > other.count;
    }
  }

  /// {@return the character of which most rows have the same number outside quotes; `,` when there is none}
  ///
  /// @param head the beginning of the table; its first 20 rows are looked at
  public static char of(String head) {
    List<int[]> rows = rows(head);
    char best = KNOWN[0];
    Fit bestFit = new Fit(0, 0);
    for (int i = 0; i < KNOWN.length; i++) {
      Fit fit = fit(rows, i);
      if (fit.isBetterThan(bestFit)) {
        best = KNOWN[i];
        bestFit = fit;
      }
    }
    return best;
  }

  private static Fit fit(List<int[]> rows, int separator) {
    TreeMap<Integer, Integer> frequency = new TreeMap<>();
    rows.forEach(row -> frequency.merge(row[separator], 1, Integer::sum));
    Fit best = new Fit(0, 0);
    for (var entry : frequency.entrySet()) {
      Fit fit = new Fit(entry.getValue(), entry.getKey());
      if (entry.getKey() > 0 && fit.isBetterThan(best)) {
        best = fit;
      }
    }
    return best;
  }

  /// The number of each separator in each row, quoted text left out; rows without any are no rows.
  private static List<int[]> rows(String head) {
    List<int[]> rows = new ArrayList<>();
    int[] row = new int[KNOWN.length];
    boolean quoted = false;
    for (int i = 0; i < head.length() && rows.size() < ROWS; i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        row = ended(row, rows);
      }
      for (int k = 0; !quoted && k < KNOWN.length; k++) {
        row[k] += c == KNOWN[k] ? 1 : 0;
      }
    }
    if (rows.size() < ROWS) {
      ended(row, rows);
    }
    return rows;
  }

  private static int[] ended(int[] row, List<int[]> rows) {
    for (int count : row) {
      if (count > 0) {
        rows.add(row);
        return new int[KNOWN.length];
      }
    }
    return row;
  }
}
