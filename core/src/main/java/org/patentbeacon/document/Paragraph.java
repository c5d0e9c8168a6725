package org.patentbeacon.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One paragraph of a description.
///
/// @param num its number as printed, such as `0012`; absent when it has none
/// @param text its display form
public record Paragraph(@Nullable String num, String text) {

  /// A text that JSON leaves out is empty.
  public Paragraph {
    text = Objects.requireNonNullElse(text, "");
  }
}
