package org.patentbeacon.delivery.message;

import java.util.List;
import org.patentbeacon.table.Wording;

/// Which clause found a document, and in which words.
///
/// @param document the document's number
/// @param clause the clause as it was written
/// @param field where the words stand, such as the title
/// @param fragments the stretches of text
public record LetterMatch(String document, String clause, Wording field, List<Fragment> fragments) {

  /// Copies the list.
  public LetterMatch {
    fragments = List.copyOf(fragments);
  }

  /// A stretch of text with the words that were found in it.
  ///
  /// @param before the text before them
  /// @param found the words; empty when the place is not told
  /// @param after the text behind them
  public record Fragment(String before, String found, String after) {

    /// {@return a stretch of a text; one without found words when the place lies outside}
    ///
    /// @param text the text
    /// @param start the first UTF-16 unit of the words
    /// @param end behind their last
    static Fragment of(String text, int start, int end) {
      return 0 <= start && start <= end && end <= text.length()
          ? new Fragment(text.substring(0, start), text.substring(start, end), text.substring(end))
          : new Fragment(text, "", "");
    }
  }
}
