package org.patentbeacon.query.text;

import org.patentbeacon.name.SimplifiedHan;

/// What a single code point is and what it folds to: sections "Normalise" and "Tokens" of the text model.
public final class Characters {
  private Characters() {}

  /// Simple case folding, then traditional to simplified.
  static int fold(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
    }
    return SimplifiedHan.of(Character.toLowerCase(Character.toUpperCase(codePoint)));
  }

  /// {@return whether a character is a token by itself}
  ///
  /// @param codePoint the character
  public static boolean isCjk(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return true;
    }
    if (codePoint == 0x30FC) {
      return true;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> true;
      default -> false;
    };
  }

  /// {@return whether a character belongs to a letter run; CJK characters do not}
  ///
  /// @param codePoint the character
  public static boolean isWord(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z') || isDigit(codePoint);
    }
    if (isCjk(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.DECIMAL_DIGIT_NUMBER -> true;
      default -> false;
    };
  }

  /// {@return whether a character is a decimal digit of any script}
  ///
  /// @param codePoint the character
  public static boolean isDigit(int codePoint) {
    return codePoint < 0x80
        ? codePoint >= '0' && codePoint <= '9'
        : Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /// A closing bracket or quote; a straight quote may close too.
  static boolean isClosing(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default -> codePoint == '"' || codePoint == '\'';
    };
  }

  /// {@return whether a character is white space}
  ///
  /// @param codePoint the character
  public static boolean isSpace(int codePoint) {
    return codePoint <= ' ' ? codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r')
        : codePoint == 0x85 || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
