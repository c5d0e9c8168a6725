package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// What is cited.
public enum CitationType {
  /// A patent document.
  PATENT,
  /// Anything else.
  LITERATURE;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
