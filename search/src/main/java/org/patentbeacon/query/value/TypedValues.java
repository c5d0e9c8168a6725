package org.patentbeacon.query.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.Code;
import org.patentbeacon.query.PatentQuery.Enumerated;
import org.patentbeacon.query.PatentQuery.Flag;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.classes.ClassSymbols;
import org.patentbeacon.query.dialect.DialectValues;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.dialect.NamedField.Reading;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.field.FieldValues;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.text.Pieces;

/// Values of fields that are not text, by field type.
final class TypedValues {
  private static final int FIXED_CHARACTERS = 2;

  private final QueryText text;
  private final Habits habits;
  private final OrderedValues ordered;
  private final NumberValues numbers;

  TypedValues(QueryText text, Habits habits) {
    this.text = text;
    this.habits = habits;
    this.ordered = new OrderedValues(text);
    this.numbers = new NumberValues(text);
  }

  PatentQuery read(Field field, String value, Reading reading, SourceRange range) {
    return switch (field.type()) {
      case DATE, INT -> ordered.read(field, value, range);
      case CLASS, LOC -> symbol(field, value, reading, range);
      case PUBNO, APPNO -> numbers.read(field, value, range);
      case CODE -> code(field, value, range);
      case FLAG -> new Flag(field.code(), Boolean.parseBoolean(values(field, value, range).getFirst()), range);
      case COUNTRY, PATTYPE, STATUS, APTYPE, PROVINCE, KIND, LANG, CITECAT -> enumerated(field, value, range);
      case TEXT, NAME -> throw new IllegalArgumentException(field.code() + " is text");
    };
  }

  private PatentQuery code(Field field, String value, SourceRange range) {
    String code = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
    if (code.isEmpty()) {
      throw text.error(QueryErrorCode.EMPTY_TERM, range.start(), range.end(), "nothing to search for");
    }
    checkPattern(code, range);
    return new Code(field.code(), code, range);
  }

  private PatentQuery enumerated(Field field, String value, SourceRange range) {
    List<PatentQuery> arms = values(field, value, range).stream()
        .<PatentQuery>map(canonical -> new Enumerated(field.code(), canonical, range))
        .toList();
    return arms.size() == 1 ? arms.getFirst() : new Or(arms, range);
  }

  private List<String> values(Field field, String value, SourceRange range) {
    List<String> known = DialectValues.of(habits.dialect()).named(field.type(), value);
    if (known.isEmpty()) {
      boolean flag = field.type() == FieldType.FLAG;
      String nearest = FieldValues.nearest(field.type(), value).orElse(null);
      throw text.error(flag ? QueryErrorCode.BAD_FLAG : QueryErrorCode.BAD_ENUM, range,
          (flag ? "expected 1 or 0, found '" : "'" + field.code() + "' (" + field.nameZh() + ") has no value '") + value
              + "'" + (nearest == null ? "" : "; did you mean '" + nearest + "'?"), nearest);
    }
    return known;
  }

  private PatentQuery symbol(Field field, String value, Reading reading, SourceRange range) {
    String upper = value.strip().toUpperCase(Locale.ROOT);
    if (Pieces.isPattern(upper)) {
      checkPattern(upper, range);
      return new ClassSymbol(field.code(), Reach.LIKE, upper.replace(" ", ""), range);
    }
    String symbol = field.type() == FieldType.LOC
        ? ClassSymbols.locarno(value).orElseThrow(() -> badClass(value, "expected a Locarno class such as 26-05", range))
        : ClassSymbols.symbol(padded(value), hasSectionY(field))
            .orElseThrow(() -> badClass(value, "expected a symbol such as H01L33/48", range));
    return new ClassSymbol(field.code(), reach(field, reading, symbol), symbol, range);
  }

  private String padded(String value) {
    return habits.dialect() == Dialect.CPRS ? ClassSymbols.unpadded(value) : value;
  }

  /// Where a group means that group alone, a section, class or subclass still means all below.
  private Reach reach(Field field, Reading reading, String symbol) {
    return switch (reading) {
      case EXACT -> Reach.EXACT;
      case BELOW -> Reach.BELOW;
      case PLAIN -> habits.has(Habit.GROUP_ALONE) && field.type() == FieldType.CLASS && symbol.indexOf('/') > 0
          ? Reach.EXACT : Reach.BELOW;
    };
  }

  /// Only CPC has a section Y.
  static boolean hasSectionY(Field field) {
    return !field.code().startsWith("IPC") || field.code().equals("IPC-CPC");
  }

  private void checkPattern(String pattern, SourceRange range) {
    long fixed = pattern.codePoints().filter(Character::isLetterOrDigit).count();
    if (pattern.indexOf('*') >= 0 && fixed < FIXED_CHARACTERS) {
      throw text.error(QueryErrorCode.WILDCARD_TOO_BROAD, range.start(), range.end(),
          "'" + pattern + "' has fewer than two fixed characters");
    }
  }

  private QuerySyntaxException badClass(String value, String expected, SourceRange range) {
    return text.error(QueryErrorCode.BAD_CLASS, range.start(), range.end(), expected + ", found '" + value + "'");
  }

  /// A number, or the beginning of one when it is not complete.
  PatentQuery prefix(Field field, String value, SourceRange range) {
    return numbers.prefix(field, value, range);
  }
}
