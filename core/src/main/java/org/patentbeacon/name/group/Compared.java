package org.patentbeacon.name.group;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What stands beside names, in forms that are equal when people say it is the same.
final class Compared {
  private static final int POSTCODE = 6;

  private Compared() {}

  /// An address without postcode, blanks and marks; none when it has no number, for it names only a town or a street.
  static @Nullable String address(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    String plain = letters(printed);
    boolean coded = plain.length() > POSTCODE && digits(plain, POSTCODE + 1) == POSTCODE;
    String rest = coded ? plain.substring(POSTCODE) : plain;
    for (int i = 0; i < rest.length(); i++) {
      if (Character.isDigit(rest.charAt(i))) {
        return rest;
      }
    }
    return null;
  }

  /// How many digits the text begins with, at most so many.
  private static int digits(String text, int most) {
    int count = 0;
    while (count < most && Character.isDigit(text.charAt(count))) {
      count++;
    }
    return count;
  }

  /// The name of a person without blanks and marks.
  static @Nullable String person(String printed) {
    String plain = letters(printed);
    return plain.length() < 2 ? null : plain;
  }

  private static String letters(String printed) {
    return isPlain(printed) ? printed : written(printed);
  }

  /// Whether all its letters are common Chinese ones, capitals and digits, of which nothing changes.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= '\u4e00' && c <= '\u9fa5') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  private static String written(String printed) {
    String plain = Normalizer.isNormalized(printed, Normalizer.Form.NFKC) ? printed
        : Normalizer.normalize(printed, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append(Character.toUpperCase(c));
      }
    }
    return letters.toString();
  }
}
