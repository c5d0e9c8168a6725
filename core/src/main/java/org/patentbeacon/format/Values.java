package org.patentbeacon.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values that sources write for "nothing", and codes that they write in their own way.
final class Values {
  private Values() {}

  /// The text, `null` when it is empty or one of the words for an absent value.
  static @Nullable String present(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String value = text.strip();
    return switch (value) {
      case "", "-", "--", "NA", "N/A" -> null;
      default -> value.chars().allMatch(c -> c == '0') ? null : value;
    };
  }

  /// The language of a `lang` attribute; `otherwise` when there is none. Some files write the country `CN` for Chinese.
  static String language(@Nullable String attribute, String otherwise) {
    String lang = attribute == null ? "" : attribute.strip().toLowerCase(Locale.ROOT);
    return switch (lang) {
      case "" -> otherwise;
      case "cn", "zh-cn", "zh-hans" -> "zh";
      case "zh-hant", "zh-tw" -> "zh-Hant";
      default -> lang;
    };
  }
}
