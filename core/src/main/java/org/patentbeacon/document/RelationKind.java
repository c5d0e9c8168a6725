package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// How another application or publication relates to this one.
public enum RelationKind {
  /// This one is a divisional of the other.
  DIVISION_OF,
  /// This one continues the other.
  CONTINUATION_OF,
  /// This one continues the other in part.
  CONTINUATION_IN_PART_OF,
  /// The other is a provisional application.
  PROVISIONAL,
  /// This one reissues the other.
  REISSUE_OF,
  /// This one is the national stage of the other.
  NATIONAL_STAGE_OF,
  /// The other is a utility model of the same day.
  SAME_DAY_UTILITY_MODEL,
  /// The other is an earlier publication of this application.
  EARLIER_PUBLICATION,
  /// This one corrects the other.
  CORRECTION_OF;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
