package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;

/// Parts a text that holds all claims, each on a line of its own behind its number.
///
/// Only the next number in the row starts a claim, so that a line that begins with `2.5 mm` or with the number of a step
/// does not. What stands before the first one (`Claims`) is no claim.
final class RunningClaims {
  private RunningClaims() {}

  /// The claims, each with its number; the whole text when it holds no such row.
  static List<String> split(String text) {
    int second = lineOf(2, text, 0);
    if (second < 0) {
      return List.of(text.substring(Math.max(0, lineOf(1, text, 0))));
    }
    List<String> claims = new ArrayList<>();
    int start = Math.max(0, lineOf(1, text, 0));
    int next = lineOf(2, text, start);
    for (int number = 3; next >= 0; number++) {
      claims.add(text.substring(start, next));
      start = next;
      next = lineOf(number, text, start);
    }
    claims.add(text.substring(start));
    return claims;
  }

  /// Where the line starts, behind the index, that begins with this number and a point; -1 when there is none.
  private static int lineOf(int number, String text, int from) {
    int line = from;
    while (line >= 0) {
      int at = blanksEnd(text, line);
      String digits = String.valueOf(number);
      if (text.startsWith(digits, at) && pointFollows(text, blanksEnd(text, at + digits.length()))) {
        return line;
      }
      int end = text.indexOf('\n', line);
      line = end < 0 ? -1 : end + 1;
    }
    return -1;
  }

  private static int blanksEnd(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /// A point that is no decimal point.
  private static boolean pointFollows(String text, int at) {
    return at < text.length() && text.charAt(at) == '.'
        && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
  }
}
