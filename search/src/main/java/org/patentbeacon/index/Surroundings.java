package org.patentbeacon.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.query.classes.ClassHierarchy;

/// What decides answers of an index besides its documents; asked anew for each query.
///
/// @param classes the schemes that say what lies below a class
/// @param aliases the table that says which names are one applicant; as long as it is the same object, it says the same
/// @param today the day whose legal states count
public record Surroundings(ClassHierarchy.Source classes, Supplier<AliasTable> aliases, Supplier<LocalDate> today) {

  /// {@return no schemes, no table, and today in Greenwich}
  public static Surroundings none() {
    AliasTable nothing = AliasTable.empty();
    return new Surroundings(ClassHierarchy.Source.NONE, () -> nothing, () -> LocalDate.now(ZoneOffset.UTC));
  }

  /// {@return the same with other schemes}
  ///
  /// @param schemes the schemes
  public Surroundings with(ClassHierarchy.Source schemes) {
    return new Surroundings(schemes, aliases, today);
  }

  /// {@return the same with another table of names}
  ///
  /// @param table the table
  public Surroundings withAliases(Supplier<AliasTable> table) {
    return new Surroundings(classes, table, today);
  }

  /// {@return the same on another day}
  ///
  /// @param day the day
  public Surroundings on(Supplier<LocalDate> day) {
    return new Surroundings(classes, aliases, day);
  }
}
