package org.patentbeacon.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A title or an abstract in one language.
///
/// @param lang ISO 639-1 code in lower case, `zh-Hant` where the source says so, `und` when it does not say
/// @param text the text in display form ([DisplayForm])
/// @param origin who wrote it
/// @param figure for an abstract, the file name of its drawing; absent when there is none
public record LocalizedText(String lang, String text, TextOrigin origin, @Nullable String figure) {

  /// A text whose language is not told is of language `und`; one whose origin is not told is the original.
  public LocalizedText {
    lang = Objects.requireNonNullElse(lang, "und");
    origin = Objects.requireNonNullElse(origin, TextOrigin.ORIGINAL);
    text = Objects.requireNonNullElse(text, "");
  }

  /// {@return a text as the office published it, without a drawing}
  ///
  /// @param lang its language
  /// @param text its display form
  public static LocalizedText original(String lang, String text) {
    return new LocalizedText(lang, text, TextOrigin.ORIGINAL, null);
  }
}
