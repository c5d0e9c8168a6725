package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// Who wrote a text.
public enum TextOrigin {
  /// As filed, or as published by the office.
  ORIGINAL,
  /// Translated by or for an office.
  OFFICIAL_TRANSLATION,
  /// Translated by a machine.
  MACHINE_TRANSLATION,
  /// Rewritten by an abstracting service.
  ABSTRACTOR;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
