package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// When a document was cited.
public enum CitationPhase {
  /// In the search of the office.
  SEARCH,
  /// In examination.
  EXAMINATION,
  /// In the international search.
  INTERNATIONAL_SEARCH,
  /// In opposition.
  OPPOSITION,
  /// In appeal.
  APPEAL,
  /// In the description.
  DESCRIPTION,
  /// By the applicant with the application.
  APPLICATION,
  /// The source does not say.
  UNKNOWN;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
