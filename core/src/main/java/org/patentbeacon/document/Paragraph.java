package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// One paragraph of a description.
///
/// @param num its number as printed, such as `0012`; absent when it has none
/// @param text its display form
public record Paragraph(@Nullable String num, String text) {

  /// Checks the text.
  ///
  /// @throws IllegalArgumentException when there is no text
  public Paragraph {
    text = Lists.present(text);
  }
}
