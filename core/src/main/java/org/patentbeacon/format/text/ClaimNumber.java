package org.patentbeacon.format.text;

import org.jspecify.annotations.Nullable;

/// The number of a claim, in its markup and at the head of its text.
final class ClaimNumber {
  private static final String MARKS = ".．、,:：)）";
  private static final int MOST_DIGITS = 6;

  private ClaimNumber() {}

  /// The number that markup gives, or the position where it gives none.
  static int of(@Nullable String printed, int position) {
    String digits = printed == null ? "" : printed.strip();
    boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS && digits.chars().allMatch(Character::isDigit);
    int value = number ? Integer.parseInt(digits) : 0;
    return value > 0 ? value : position;
  }

  /// The text without its leading number: zeros, this claim's number, and one or two marks. Removed once, so that
  /// `1.2,4-二氨基…` becomes `2,4-二氨基…`.
  static String strip(String text, int number) {
    int digits = digitsEnd(text);
    if (digits == 0 || digits > MOST_DIGITS || Integer.parseInt(text.substring(0, digits)) != number) {
      return text;
    }
    int first = mark(text, digits);
    if (first < 0) {
      return text;
    }
    int second = mark(text, first);
    return text.substring(second < 0 ? first : second).strip();
  }

  private static int digitsEnd(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// The index behind a mark that stands here, perhaps after a space; -1 when none does.
  private static int mark(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }
}
