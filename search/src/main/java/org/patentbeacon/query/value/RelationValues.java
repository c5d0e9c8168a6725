package org.patentbeacon.query.value;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;

/// Quoted values behind `all`, `any` and `within`: every word, some word, an interval.
public final class RelationValues {
  private final QueryText text;
  private final Scanner scan;
  private final WordValues values;
  private final Intervals intervals;

  /// Reads a query.
  ///
  /// @param text the query
  /// @param scan recognises its words
  /// @param leaves counts what is read
  public RelationValues(QueryText text, Scanner scan, LeafCounter leaves) {
    this.text = text;
    this.scan = scan;
    this.values = new WordValues(text, scan, leaves);
    this.intervals = new Intervals(text, scan, leaves);
  }

  /// {@return the position behind the quoted value that starts here}
  ///
  /// @param open the position of its quote
  public int end(int open) {
    return scan.quoted(open).end();
  }

  /// {@return what the quoted value means}
  ///
  /// @param relation `all`, `any` or `within`
  /// @param field the field
  /// @param open the position of the quote
  public PatentQuery read(String relation, NamedField field, int open) {
    SourceRange quoted = new SourceRange(open, end(open));
    List<SourceRange> words = words(open + 1, quoted.end() - 1);
    if (words.isEmpty()) {
      throw text.error(QueryErrorCode.EMPTY_TERM, quoted.start(), quoted.end(), "nothing to search in '\"\"'");
    }
    if (relation.equals("within")) {
      return within(field.field(), quoted, words);
    }
    List<PatentQuery> operands = new ArrayList<>();
    words.forEach(word -> operands.add(values.inQuotes(field, word.start(), word.end(), word)));
    if (operands.size() == 1) {
      return operands.getFirst();
    }
    return relation.equals("all") ? new And(operands, quoted) : new Or(operands, quoted);
  }

  private PatentQuery within(Field field, SourceRange quoted, List<SourceRange> words) {
    if (words.size() != 2) {
      throw text.error(QueryErrorCode.RANGE_FORM, quoted.start(), quoted.end(),
          "expected two values such as \"2020 2024\"");
    }
    return intervals.interval(field, words.getFirst(), words.getLast(), quoted);
  }

  private List<SourceRange> words(int from, int to) {
    List<SourceRange> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !text.spaceAt(end)) {
        end++;
      }
      if (end > at) {
        words.add(new SourceRange(at, end));
      }
      at = end + 1;
    }
    return words;
  }
}
