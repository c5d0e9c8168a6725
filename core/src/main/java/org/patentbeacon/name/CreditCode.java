package org.patentbeacon.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The unified social credit code of Chinese organisations (统一社会信用代码), checked by GB 32100-2015.
public final class CreditCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  private CreditCode() {}

  /// {@return the code, when it is one: 18 characters and the right check character}
  ///
  /// @param text what a source gives; `0000000000` and the like are none
  public static Optional<String> of(@Nullable String text) {
    if (text == null || text.length() != LENGTH) {
      return Optional.empty();
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      sum += value * weight;
      weight = weight * 3 % 31;
    }
    int check = (31 - sum % 31) % 31;
    return ALPHABET.charAt(check) == text.charAt(LENGTH - 1) ? Optional.of(text) : Optional.empty();
  }
}
