package org.patentbeacon.query.dialect;

import static org.patentbeacon.query.dialect.Habit.BRACKET_RANGE;
import static org.patentbeacon.query.dialect.Habit.CLASS_RANGE;
import static org.patentbeacon.query.dialect.Habit.COLON_RANGE;
import static org.patentbeacon.query.dialect.Habit.COMMENTS;
import static org.patentbeacon.query.dialect.Habit.FREQUENCY_OF_OR;
import static org.patentbeacon.query.dialect.Habit.FREQUENCY_OF_PATTERN;
import static org.patentbeacon.query.dialect.Habit.GROUP_ALONE;
import static org.patentbeacon.query.dialect.Habit.LEFT_TO_RIGHT;
import static org.patentbeacon.query.dialect.Habit.LITERAL_QUOTES;
import static org.patentbeacon.query.dialect.Habit.OPTIONAL_SEPARATOR;
import static org.patentbeacon.query.dialect.Habit.RANKING;
import static org.patentbeacon.query.dialect.Habit.REFERENCES;
import static org.patentbeacon.query.dialect.Habit.SINGLE_QUOTES;
import static org.patentbeacon.query.dialect.Habit.STAR_ALONE;
import static org.patentbeacon.query.dialect.Habit.TREE;
import static org.patentbeacon.query.dialect.Habit.TREE_OF_NORMALISED;

import java.util.List;
import java.util.Set;
import org.patentbeacon.query.Dialect;

/// What a dialect does where dialects differ: the table of section "Dialects" of the query language. What public help
/// pages of a foreign system do not settle is marked unverified and stands here only.
///
/// @param dialect the dialect
/// @param defaultField the field of a value without one
/// @param glyphs its wildcards
/// @param signs the signs between a name and its value
/// @param frequency the greatest number a frequency may ask for, 0 where there is none
/// @param habits what else it does
public record Habits(Dialect dialect, String defaultField, Glyphs glyphs, List<String> signs, int frequency,
    Set<Habit> habits) {
  private static final List<String> COMPARING = List.of("=", "<=", ">=", "<", ">");

  private static final Habits BEACON = new Habits(Dialect.BEACON, "TIABC", new Glyphs("*", "?", ""),
      List.of("==", "=", ":", "<=", ">=", "<", ">"), 100,
      Set.of(SINGLE_QUOTES, COMMENTS, BRACKET_RANGE, CLASS_RANGE, STAR_ALONE, REFERENCES, RANKING, TREE,
          FREQUENCY_OF_PATTERN, FREQUENCY_OF_OR));

  // Unverified: the default field.
  private static final Habits INCOPAT = new Habits(Dialect.INCOPAT, "TIABC", new Glyphs("*$", "?", ""),
      COMPARING, 100,
      Set.of(SINGLE_QUOTES, COMMENTS, BRACKET_RANGE, RANKING, TREE, GROUP_ALONE, FREQUENCY_OF_OR));

  private static final Habits PATSNAP = new Habits(Dialect.PATSNAP, "ALL", new Glyphs("*", "?", "#"),
      List.of(":"), 50,
      Set.of(LITERAL_QUOTES, BRACKET_RANGE, CLASS_RANGE, TREE_OF_NORMALISED, GROUP_ALONE, OPTIONAL_SEPARATOR));

  // Unverified: the default field, precedence, `?`, and that a class is searched with all below.
  private static final Habits CNIPA = new Habits(Dialect.CNIPA, "TIABC", new Glyphs("+", "#", "?"),
      COMPARING, 0, Set.of(SINGLE_QUOTES, COLON_RANGE));

  // Unverified: precedence.
  private static final Habits CPRS = new Habits(Dialect.CPRS, "", new Glyphs("$", "", ""),
      List.of(), 0, Set.of(LEFT_TO_RIGHT));

  // Unverified: the default field.
  private static final Habits ESPACENET = new Habits(Dialect.ESPACENET, "ALL", new Glyphs("*", "#", "?"),
      COMPARING, 0, Set.of(LEFT_TO_RIGHT, GROUP_ALONE));

  /// {@return what a dialect does}
  ///
  /// @param dialect the dialect
  public static Habits of(Dialect dialect) {
    return switch (dialect) {
      case BEACON -> BEACON;
      case INCOPAT -> INCOPAT;
      case PATSNAP -> PATSNAP;
      case CNIPA -> CNIPA;
      case CPRS -> CPRS;
      case ESPACENET -> ESPACENET;
    };
  }

  /// {@return whether the dialect does a thing}
  ///
  /// @param habit the thing
  public boolean has(Habit habit) {
    return habits.contains(habit);
  }
}
