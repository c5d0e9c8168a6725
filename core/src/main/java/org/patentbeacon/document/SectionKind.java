package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// The part of a description that a section is.
public enum SectionKind {
  /// References to related applications.
  CROSS_REFERENCE,
  /// 技术领域, technical field.
  TECHNICAL_FIELD,
  /// 背景技术, background art.
  BACKGROUND,
  /// 发明内容, summary of the invention.
  DISCLOSURE,
  /// 附图说明, description of the drawings.
  DRAWINGS,
  /// 具体实施方式, detailed description.
  EMBODIMENTS,
  /// Industrial applicability.
  INDUSTRIAL_APPLICABILITY,
  /// The list of references cited in the description.
  REFERENCES,
  /// A sequence listing.
  SEQUENCE_LISTING,
  /// Anything else, and text before the first heading.
  OTHER;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
