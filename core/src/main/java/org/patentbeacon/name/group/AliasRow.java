package org.patentbeacon.name.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row of the alias table: what somebody knows of a name.
///
/// @param group the group, by the word its users call it
/// @param name the name, as documents print it
/// @param relation what the name is to the group
/// @param since the day from which it is
/// @param uscc its unified social credit code
/// @param confidence how sure that is, from 0 to 1
/// @param evidence why, in words
public record AliasRow(String group, String name, Relation relation, @Nullable LocalDate since, @Nullable String uscc,
    double confidence, String evidence) {

  /// {@return a row that is sure and says no more}
  ///
  /// @param group the group
  /// @param name the name
  /// @param relation what the name is to the group
  public static AliasRow of(String group, String name, Relation relation) {
    return new AliasRow(group, name, relation, null, null, 1, "");
  }
}
