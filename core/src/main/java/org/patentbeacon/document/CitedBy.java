package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// Who cited a document.
public enum CitedBy {
  /// The applicant.
  APPLICANT,
  /// The examiner.
  EXAMINER,
  /// An opponent.
  OPPONENT,
  /// A third party.
  THIRD_PARTY,
  /// The source does not say.
  UNKNOWN;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
