package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// The sort of earlier filing a priority names.
public enum PriorityKind {
  /// A national application.
  NATIONAL,
  /// A regional application, such as one at the EPO.
  REGIONAL,
  /// A PCT application.
  INTERNATIONAL;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
