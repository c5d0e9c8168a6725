package org.patentbeacon.oracle;

/// Patterns in which `*` is any number of characters and `?` exactly one.
final class Pattern {
  private Pattern() {}

  /// Whether a pattern covers the whole of a text.
  static boolean covers(String pattern, String text) {
    return covers(pattern.codePoints().toArray(), 0, text.codePoints().toArray(), 0);
  }

  private static boolean covers(int[] pattern, int from, int[] text, int at) {
    if (from == pattern.length) {
      return at == text.length;
    }
    if (pattern[from] == '*') {
      return covers(pattern, from + 1, text, at) || (at < text.length && covers(pattern, from, text, at + 1));
    }
    return at < text.length && (pattern[from] == '?' || pattern[from] == text[at])
        && covers(pattern, from + 1, text, at + 1);
  }

  static boolean is(String value) {
    return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
  }

  /// Whether a value is the text, or a pattern that covers it.
  static boolean equalsOrCovers(String value, String text) {
    return is(value) ? covers(value, text) : value.equals(text);
  }
}
