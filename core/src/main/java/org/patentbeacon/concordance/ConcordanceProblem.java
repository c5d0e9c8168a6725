package org.patentbeacon.concordance;

import org.patentbeacon.table.Wording;

/// What is wrong with a row of a concordance, which is left out.
///
/// @param file the name of the file
/// @param line the line, from 1
/// @param message what was expected and what was found
public record ConcordanceProblem(String file, long line, Wording message) {

  /// {@return the place and what is wrong with it}
  public Wording words() {
    return new Wording("%s，第 %d 行：%s".formatted(file, line, message.zh()), "%s, line %d: %s".formatted(file, line, message.en()));
  }
}
