package org.patentbeacon.format.value;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;

/// A class in the columns of WIPO ST.8, `A61K   8/04        20060101ALI20221215BHEP`, where every column is where it should
/// be. Most are, and are read without trying patterns; all others are left to [ClassSymbols].
final class ColumnSymbol {
  private static final int SLASH = 8;
  private static final int DATE = 19;
  private static final int LEVEL = 27;
  private static final int ACTION = 30;
  private static final int OFFICE = 40;

  private ColumnSymbol() {}

  /// The class with what stands beside its symbol; `null` when a column is not where it should be.
  static @Nullable Classification of(String scheme, String text) {
    String symbol = text.length() < OFFICE + 2 ? null : symbol(text);
    if (symbol == null || !digits(text, DATE, LEVEL) || !digits(text, ACTION, ACTION + 8)) {
      return null;
    }
    String version = text.substring(DATE, DATE + 4) + "." + text.substring(DATE + 4, DATE + 6);
    return new Classification(scheme, symbol, version, one(text, LEVEL), one(text, LEVEL + 1), one(text, LEVEL + 2),
        text.substring(OFFICE, OFFICE + 2).isBlank() ? null : text.substring(OFFICE, OFFICE + 2), one(text, OFFICE - 1),
        null);
  }

  /// The symbol in the first columns; `null` when it is not there.
  static @Nullable String symbol(String text) {
    int end = SLASH + 1;
    while (end < text.length() && end < DATE && isDigit(text.charAt(end))) {
      end++;
    }
    boolean columns = end > SLASH + 2 && text.charAt(SLASH) == '/' && isLetter(text.charAt(0)) && digits(text, 1, 3)
        && isLetter(text.charAt(3)) && (end == text.length() || text.charAt(end) == ' ');
    if (!columns) {
      return null;
    }
    int group = 4;
    while (group < SLASH && text.charAt(group) == ' ') {
      group++;
    }
    return group < SLASH && text.charAt(group) != '0' && digits(text, group, SLASH)
        ? text.substring(0, 4) + text.substring(group, end) : null;
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static @Nullable String one(String text, int at) {
    char c = text.charAt(at);
    return c == ' ' ? null : String.valueOf(c);
  }
}
