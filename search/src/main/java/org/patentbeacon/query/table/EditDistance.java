package org.patentbeacon.query.table;

/// The number of insertions, deletions and substitutions between two short words.
public final class EditDistance {
  private EditDistance() {}

  /// {@return the distance, or the limit when it is that or more}
  ///
  /// @param a one word
  /// @param b the other word
  /// @param limit where counting ends
  public static int of(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return Math.min(limit, previous[b.length()]);
  }
}
