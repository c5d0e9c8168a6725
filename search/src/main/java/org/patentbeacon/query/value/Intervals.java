package org.patentbeacon.query.value;

import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;

/// Values that are an interval between two others: `[a to b]`, `a:b`, and what other clauses take for two ends.
public final class Intervals {
  private final QueryText text;
  private final Scanner scan;
  private final LeafCounter leaves;
  private final OrderedValues ordered;
  private int end;

  /// Reads a query.
  ///
  /// @param text the query
  /// @param scan recognises its words
  /// @param leaves counts what is read
  public Intervals(QueryText text, Scanner scan, LeafCounter leaves) {
    this.text = text;
    this.scan = scan;
    this.leaves = leaves;
    this.ordered = new OrderedValues(text);
  }

  /// Behind the brackets read last.
  int end() {
    return end;
  }

  /// {@return the interval between two values}
  ///
  /// @param field the field
  /// @param first where the lower end is written
  /// @param second where the upper end is written
  /// @param whole where the interval is written
  public PatentQuery interval(Field field, SourceRange first, SourceRange second, SourceRange whole) {
    leaves.leaf(whole.start(), whole.end());
    return ordered.range(field, first, second, whole);
  }

  /// {@return the interval of days between two dates that stand in any order}
  ///
  /// @param field the field
  /// @param first where one end is written
  /// @param second where the other end is written
  /// @param whole where the interval is written
  public PatentQuery eitherWay(Field field, SourceRange first, SourceRange second, SourceRange whole) {
    leaves.leaf(whole.start(), whole.end());
    return ordered.eitherWay(field, first, second, whole);
  }

  /// Reads `[a to b]`.
  PatentQuery bracketed(int open, Field field) {
    if (!scan.habits().has(Habit.BRACKET_RANGE)) {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, open, open + 1, "ranges are not written with '[' here");
    }
    int close = close(open);
    end = close + 1;
    SourceRange whole = new SourceRange(open, end);
    if (!field.type().ordered() && !(field.type() == FieldType.CLASS && scan.habits().has(Habit.CLASS_RANGE))) {
      throw text.error(QueryErrorCode.OPERATOR_NOT_ALLOWED, open, end,
          "a range needs a date, integer or class field; " + field.code() + " has no order");
    }
    int first = text.skipSpace(open + 1);
    int separator = first;
    while (separator < close && !isTo(separator)) {
      separator++;
    }
    int second = text.skipSpace(separator + 2);
    if (separator >= close || separator == first || second >= close) {
      throw text.error(QueryErrorCode.RANGE_FORM, open, end,
          "expected '[2020 to 2024]', found '" + text.written(open, end) + "'");
    }
    return interval(field, new SourceRange(first, scan.trimmed(first, separator)),
        new SourceRange(second, scan.trimmed(second, close)), whole);
  }

  private int close(int open) {
    int close = open;
    while (close < text.length() && text.at(close) != ']') {
      close++;
    }
    if (close >= text.length()) {
      throw text.error(QueryErrorCode.UNCLOSED_RANGE, open, open + 1, "this '[' is never closed");
    }
    return close;
  }

  private boolean isTo(int at) {
    return text.spaceAt(at - 1) && text.spaceAt(at + 2) && text.read(at, at + 2).equalsIgnoreCase("to");
  }

  /// Reads `a:b`.
  PatentQuery withColon(int at, int to, Field field) {
    int colon = at;
    while (text.at(colon) != ':') {
      colon++;
    }
    SourceRange whole = new SourceRange(at, to);
    if (colon == to - 1) {
      throw text.error(QueryErrorCode.RANGE_FORM, at, to, "expected a range such as 2020-01-01:2024-12-31");
    }
    return interval(field, new SourceRange(at, colon), new SourceRange(colon + 1, to), whole);
  }
}
