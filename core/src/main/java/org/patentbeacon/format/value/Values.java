package org.patentbeacon.format.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values that sources write for "nothing", and codes that they write in their own way.
public final class Values {
  private static final int LONGEST_WORD = 3;

  private Values() {}

  /// {@return the text without blanks around it; `null` when it is empty or one of the words for an absent value}
  ///
  /// @param text what the source writes
  public static @Nullable String present(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String value = text.strip();
    if (value.length() > LONGEST_WORD && value.charAt(0) != '0') {
      return value;
    }
    return switch (value) {
      case "", "-", "--", "NA", "N/A" -> null;
      default -> isZero(value) ? null : value;
    };
  }

  private static boolean isZero(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /// {@return the language of a `lang` attribute, ISO 639-1; some files write the country `CN` for Chinese}
  ///
  /// @param attribute the attribute
  /// @param otherwise the language when there is none
  public static String language(@Nullable String attribute, String otherwise) {
    String lang = attribute == null ? "" : attribute.strip().toLowerCase(Locale.ROOT);
    return switch (lang) {
      case "" -> otherwise;
      case "cn", "zh-cn", "zh-hans" -> "zh";
      case "zh-hant", "zh-tw" -> "zh-Hant";
      default -> lang;
    };
  }
}
