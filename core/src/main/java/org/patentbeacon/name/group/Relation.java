package org.patentbeacon.name.group;

import java.util.Locale;
import java.util.Optional;

/// What a name is to its group, in a row of the alias table.
public enum Relation {
  /// The name under which the group is shown.
  MAIN,
  /// Another name of the applicant.
  ALIAS,
  /// Its English name.
  ENGLISH,
  /// A name that it had.
  FORMER,
  /// An applicant of its own inside the group.
  SUBSIDIARY,
  /// Another applicant: never merged, by rule or by hand.
  NOT;

  /// {@return the relation that a cell names; empty for any other word}
  ///
  /// @param word the cell, such as `former`
  static Optional<Relation> of(String word) {
    for (Relation relation : values()) {
      if (relation.word().equals(word)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  /// {@return the word for it in the table}
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a name in this relation is a name of the applicant itself.
  boolean isAlias() {
    return switch (this) {
      case MAIN, ALIAS, ENGLISH, FORMER -> true;
      case SUBSIDIARY, NOT -> false;
    };
  }
}
