package org.patentbeacon.number;

import java.util.Locale;

/// What is known of the check digit of a number that was accepted. A wrong one is refused, so there is no word for it.
public enum CheckDigit {
  /// None was written, or numbers of this sort have none.
  ABSENT,
  /// One was written and is right.
  RIGHT,
  /// One was written and dropped; it was not verified, or a known exception was accepted with a note.
  NOT_VERIFIED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /// {@return the word for it, lower case with hyphens}
  public String word() {
    return word;
  }
}
