package org.patentbeacon.name.group;

import java.text.Normalizer;
import java.util.Locale;
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
    String rest = plain.length() > POSTCODE && isPostcode(plain) ? plain.substring(POSTCODE) : plain;
    return rest.chars().anyMatch(Character::isDigit) ? rest : null;
  }

  private static boolean isPostcode(String plain) {
    return plain.substring(0, POSTCODE).chars().allMatch(Character::isDigit) && !Character.isDigit(plain.charAt(POSTCODE));
  }

  /// The name of a person without blanks and marks.
  static @Nullable String person(String printed) {
    String plain = letters(printed);
    return plain.length() < 2 ? null : plain;
  }

  private static String letters(String printed) {
    StringBuilder letters = new StringBuilder(printed.length());
    String plain = Normalizer.isNormalized(printed, Normalizer.Form.NFKC) ? printed
        : Normalizer.normalize(printed, Normalizer.Form.NFKC);
    plain.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
