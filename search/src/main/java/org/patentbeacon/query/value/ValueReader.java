package org.patentbeacon.query.value;

import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.All;
import org.patentbeacon.query.PatentQuery.CompanyTree;
import org.patentbeacon.query.PatentQuery.Exists;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.classes.ClassSymbols;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;

/// Reads the value of a field that starts at a position, whatever it is: a word, a quoted text, an interval, a company tree,
/// or the `*` that any value answers.
public final class ValueReader {
  private static final String TREE = "TREE@";

  private final QueryText text;
  private final Scanner scan;
  private final Habits habits;
  private final LeafCounter leaves;
  private final WordValues words;
  private final Intervals intervals;
  private final ListMarks marks;
  private int end;

  /// Reads a query.
  ///
  /// @param text the query
  /// @param scan recognises its words
  /// @param leaves counts what is read
  public ValueReader(QueryText text, Scanner scan, LeafCounter leaves) {
    this.text = text;
    this.scan = scan;
    this.habits = scan.habits();
    this.leaves = leaves;
    this.words = new WordValues(text, scan, leaves);
    this.intervals = new Intervals(text, scan, leaves);
    this.marks = new ListMarks(text);
  }

  /// {@return the position behind the value read last}
  public int end() {
    return end;
  }

  /// {@return whether the word here is a `*` that stands alone}
  ///
  /// @param at the position
  public boolean isEverything(int at) {
    return habits.has(Habit.STAR_ALONE) && text.at(at) == '*' && scan.wordEnd(at) == at + 1;
  }

  /// {@return every record, which a `*` means}
  ///
  /// @param at the position of the `*`
  public PatentQuery all(int at) {
    end = at + 1;
    leaves.leaf(at, end);
    return new All(new SourceRange(at, end));
  }

  /// {@return what the value that starts here means}
  ///
  /// @param at its first position
  /// @param named the field
  public PatentQuery read(int at, NamedField named) {
    Field field = named.field();
    if (text.at(at) == '[') {
      PatentQuery range = intervals.bracketed(at, field);
      end = intervals.end();
      return range;
    }
    if (isEverything(at)) {
      end = at + 1;
      leaves.leaf(at, end);
      return new Exists(field.code(), new SourceRange(at, end));
    }
    if (isTree(at)) {
      return tree(at, field);
    }
    if (!scan.isQuote(text.at(at))) {
      return word(at, named);
    }
    end = scan.quoted(at).end();
    return words.inQuotes(named, at + 1, end - 1, new SourceRange(at, end));
  }

  private boolean isTree(int at) {
    boolean known = habits.has(Habit.TREE) || habits.has(Habit.TREE_OF_NORMALISED);
    return known && text.startsWith(at, TREE);
  }

  private PatentQuery tree(int at, Field field) {
    int name = at + TREE.length();
    boolean fits = habits.has(Habit.TREE) ? field.type() == FieldType.NAME
        : field.code().equals("APNOR") || field.code().equals("PATENTEENOR");
    if (!fits) {
      throw text.error(QueryErrorCode.TREE_FIELD, at, name, "TREE@ needs a name field such as "
          + (habits.has(Habit.TREE) ? "AP" : "ANCS"));
    }
    String value;
    if (scan.isQuote(text.at(name))) {
      Scanner.Quoted quoted = scan.quoted(name);
      value = quoted.content().strip();
      end = quoted.end();
    } else {
      end = scan.wordEnd(name);
      value = text.written(name, end);
    }
    if (value.isEmpty()) {
      throw text.error(QueryErrorCode.EMPTY_TERM, at, end, "TREE@ needs a name");
    }
    leaves.leaf(at, end);
    return new CompanyTree(field.code(), value, new SourceRange(at, end));
  }

  private PatentQuery word(int at, NamedField named) {
    end = scan.wordEnd(at);
    if (end == at) {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
          "expected a value, found '" + text.written(at, at + 1) + "'");
    }
    marks.refuse(at, end);
    Field field = named.field();
    if (field.type() == FieldType.CLASS) {
      joinGroup(at);
    }
    if (field.type().ordered() && habits.has(Habit.COLON_RANGE) && text.read(at, end).indexOf(':') > 0) {
      return intervals.withColon(at, end, field);
    }
    PatentQuery value = words.plain(named, at, end);
    refuseTo(at, field);
    return value;
  }

  /// `H01L 33/00` on one line is one symbol.
  private void joinGroup(int at) {
    int next = end;
    while (text.at(next) == ' ' || text.at(next) == '\t') {
      next++;
    }
    int groupEnd = scan.wordEnd(next);
    if (next > end && groupEnd > next && ClassSymbols.isSubclass(text.read(at, end))
        && ClassSymbols.isGroup(text.read(next, groupEnd))) {
      end = groupEnd;
    }
  }

  /// A bare `to` behind a value looks like a range without its brackets.
  private void refuseTo(int at, Field field) {
    int next = text.skipSpace(end);
    boolean to = next < text.length() && text.read(next, scan.wordEnd(next)).equalsIgnoreCase("to");
    if (to && (field.type().ordered() || field.type() == FieldType.CLASS)) {
      throw text.error(QueryErrorCode.RANGE_FORM, at, scan.wordEnd(next), "expected '[2020 to 2024]' around a range");
    }
  }
}
