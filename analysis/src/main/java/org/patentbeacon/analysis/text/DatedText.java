package org.patentbeacon.analysis.text;

import java.time.LocalDate;
import java.util.List;

/// The text of a unit.
///
/// @param unit which unit
/// @param date its date
/// @param tokens its tokens, in the order of the text
public record DatedText(String unit, LocalDate date, List<String> tokens) {

  /// Copies the tokens.
  public DatedText {
    tokens = List.copyOf(tokens);
  }
}
