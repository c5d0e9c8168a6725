package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a claim protects, judged from its preamble by a heuristic.
public enum ClaimCategory {
  /// A thing.
  PRODUCT,
  /// A method or process.
  METHOD,
  /// A use.
  USE,
  /// A composition.
  COMPOSITION,
  /// A system or an apparatus made of parts.
  SYSTEM,
  /// A design.
  DESIGN,
  /// Not to be told from the preamble.
  UNKNOWN;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
