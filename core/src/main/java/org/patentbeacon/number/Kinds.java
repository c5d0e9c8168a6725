package org.patentbeacon.number;

/// Kind codes at the end of a number: one letter and at most one digit behind a digit.
final class Kinds {
  private Kinds() {}

  /// Where the kind starts; the length of the text when it has none.
  static int start(String text) {
    int end = text.length();
    int letter = end - 1;
    if (letter > 0 && isDigit(text.charAt(letter)) && isLetter(text.charAt(letter - 1))) {
      letter--;
    }
    boolean kind = letter > 2 && isLetter(text.charAt(letter)) && isDigit(text.charAt(letter - 1));
    return kind ? letter : end;
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
