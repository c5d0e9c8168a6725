package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// The sort of right a publication is about.
public enum PatentType {
  /// A published application for an invention.
  INVENTION_APPLICATION,
  /// A granted invention, or an examined publication of one.
  INVENTION_GRANT,
  /// A utility model.
  UTILITY_MODEL,
  /// A design.
  DESIGN,
  /// A plant patent.
  PLANT,
  /// Anything else, such as a statutory invention registration.
  OTHER;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
