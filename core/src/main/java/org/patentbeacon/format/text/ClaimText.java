package org.patentbeacon.format.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim as a file has it, before it is completed.
///
/// @param number the number the markup gives, such as `0001`; absent or empty when it gives none
/// @param text the text, with or without its leading number
/// @param marked the numbers of the claims that the markup refers to; empty when the format marks no references
/// @param referenceText the words of the reference, where the source marks them
public record ClaimText(@Nullable String number, String text, List<Integer> marked, @Nullable String referenceText) {

  /// Copies the list.
  public ClaimText {
    marked = List.copyOf(marked);
  }

  /// {@return a claim of a format that marks no references}
  ///
  /// @param number the number the markup gives; absent or empty when it gives none
  /// @param text the text, with or without its leading number
  public static ClaimText of(@Nullable String number, String text) {
    return new ClaimText(number, text, List.of(), null);
  }
}
