package org.patentbeacon.number;

import org.jspecify.annotations.Nullable;

/// Kind codes at the end of a number: one letter and at most one digit behind a digit; and the characters of numbers.
final class Kinds {
  private Kinds() {}

  /// Where the kind of a canonical number starts; the length of the text when it has none.
  static int start(String text) {
    return start(text, 3);
  }

  /// Where the kind starts, not before a position; the length of the text when it has none.
  static int start(String text, int from) {
    int end = text.length();
    int letter = end - 1;
    if (letter > 0 && isDigit(text.charAt(letter)) && isLetter(text.charAt(letter - 1))) {
      letter--;
    }
    boolean kind = letter >= from && isLetter(text.charAt(letter)) && isDigit(text.charAt(letter - 1));
    return kind ? letter : end;
  }

  /// Whether the text is one letter and at most one digit.
  static boolean isKind(String text) {
    return (text.length() == 1 || (text.length() == 2 && isDigit(text.charAt(1)))) && isLetter(text.charAt(0));
  }

  /// The kind, refused where the office has none such (numbers.md §2.8).
  static @Nullable String checked(String authority, @Nullable String kind) {
    if (kind == null) {
      return null;
    }
    boolean exists = isKind(kind) && switch (authority) {
      case "CN" -> "ABCUYSD".indexOf(kind.charAt(0)) >= 0;
      case "EP" -> kind.charAt(0) <= 'B' && !kind.endsWith("0");
      default -> kind.charAt(0) != 'Q';
    };
    if (!exists) {
      throw new RefusedNumber("kind " + kind + " does not exist in " + authority);
    }
    return kind;
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Whether the text is not empty and has digits only.
  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// Whether the text has letters A to Z and digits only.
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && !isLetter(c)) {
        return false;
      }
    }
    return true;
  }
}
