package org.patentbeacon.query.read;

import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.NamedField;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;
import org.patentbeacon.query.value.Intervals;
import org.patentbeacon.query.value.LeafCounter;
import org.patentbeacon.query.value.WordValues;
import org.patentbeacon.query.value.WrittenFields;

/// Clauses of the CPRS family, which write the field behind the value: `计算机/TI`.
final class PostfixClauses implements Clauses {
  private final QueryText text;
  private final Scanner scan;
  private final WrittenFields fields;
  private final WordValues values;
  private final Intervals intervals;
  private int end;

  PostfixClauses(QueryText text, Scanner scan, LeafCounter leaves) {
    this.text = text;
    this.scan = scan;
    this.fields = new WrittenFields(text, scan.names());
    this.values = new WordValues(text, scan, leaves);
    this.intervals = new Intervals(text, scan, leaves);
  }

  /// Nothing stands between two terms but an operator.
  @Override
  public boolean startsClause(int at) {
    return false;
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public void check(PatentQuery tree) {
    // Every clause of this dialect may stand anywhere.
  }

  @Override
  public PatentQuery read(int at, Scope scope) {
    end = at;
    while (end < text.length() && "()@".indexOf(text.at(end)) < 0 && scan.operators().between(end).isEmpty()) {
      end++;
    }
    end = scan.trimmed(at, end);
    if (end == at) {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
          "expected a term, found '" + text.written(at, at + 1) + "'");
    }
    NamedField given = scope.field();
    if (given != null) {
      return value(given, at, end);
    }
    int slash = lastSlash(at);
    int code = slash < 0 ? end : text.skipSpace(slash + 1);
    if (code >= end) {
      throw text.error(QueryErrorCode.FIELD_REQUIRED, at, end,
          "expected '/' and a field code after '" + text.written(at, end) + "'");
    }
    NamedField field = fields.field(text.written(code, end), code, end);
    int valueEnd = scan.trimmed(at, slash);
    if (valueEnd == at) {
      throw text.error(QueryErrorCode.EMPTY_TERM, at, end, "expected a value before '" + text.written(slash, end) + "'");
    }
    return value(field, at, valueEnd);
  }

  private int lastSlash(int from) {
    int at = end - 1;
    while (at >= from && text.at(at) != '/') {
      at--;
    }
    return at >= from ? at : -1;
  }

  private PatentQuery value(NamedField named, int from, int to) {
    Field field = named.field();
    checkTruncation(field, from, to);
    return switch (field.type()) {
      case DATE, INT -> interval(field, from, to);
      case PUBNO, APPNO -> values.prefix(field, from, to);
      case PROVINCE -> values.place(named, from, to);
      default -> values.plain(named, from, to);
    };
  }

  /// `$` stands at the end of a term only.
  private void checkTruncation(Field field, int from, int to) {
    String value = text.read(from, to);
    int glyph = value.indexOf('$');
    if (glyph >= 0 && (glyph < value.length() - 1 || !field.type().textual())
        && !(field.type() == FieldType.CLASS && glyph == value.length() - 1)) {
      throw text.error(QueryErrorCode.WILDCARD_POSITION, from, to, "'$' stands at the end of a word");
    }
  }

  private PatentQuery interval(Field field, int from, int to) {
    int sign = from;
    while (sign < to && text.at(sign) != '>') {
      sign++;
    }
    if (sign == to) {
      return values.plain(new NamedField(field, Reading.PLAIN), from, to);
    }
    SourceRange whole = new SourceRange(from, to);
    SourceRange first = new SourceRange(from, scan.trimmed(from, sign));
    SourceRange second = new SourceRange(text.skipSpace(sign + 1), to);
    if (first.end() == first.start() || second.start() >= to) {
      throw text.error(QueryErrorCode.RANGE_FORM, from, to, "expected a range such as 20090101>20060202");
    }
    return intervals.eitherWay(field, first, second, whole);
  }
}
