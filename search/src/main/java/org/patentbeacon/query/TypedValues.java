package org.patentbeacon.query;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.NamedField.Reading;
import org.patentbeacon.query.PatentQuery.ClassRange;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.Code;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.Enumerated;
import org.patentbeacon.query.PatentQuery.Flag;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Reach;

/// Values of fields that are not text, by field type.
final class TypedValues {
  private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");

  private static final int FIXED_CHARACTERS = 2;

  private final QueryText text;
  private final Habits habits;
  private final NumberValues numbers;

  TypedValues(QueryText text, Habits habits) {
    this.text = text;
    this.habits = habits;
    this.numbers = new NumberValues(text);
  }

  PatentQuery read(Field field, String value, Reading reading, SourceRange range) {
    return switch (field.type()) {
      case DATE -> {
        DateValue date = date(value, range);
        yield new DateRange(field.code(), date.first(), date.last(), range);
      }
      case INT -> {
        int number = integer(value, range);
        yield new IntegerRange(field.code(), number, number, range);
      }
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
    List<String> known = ValueTable.standard().values(habits.dialect(), field.type(), value);
    if (known == null) {
      boolean flag = field.type() == FieldType.FLAG;
      String nearest = ValueTable.standard().nearest(field.type(), value).orElse(null);
      throw text.error(flag ? QueryErrorCode.BAD_FLAG : QueryErrorCode.BAD_ENUM, range,
          (flag ? "expected 1 or 0, found '" : "'" + field.code() + "' (" + field.nameZh() + ") has no value '") + value
              + "'" + (nearest == null ? "" : "; did you mean '" + nearest + "'?"), nearest);
    }
    return known;
  }

  private PatentQuery symbol(Field field, String value, Reading reading, SourceRange range) {
    String upper = value.strip().toUpperCase(Locale.ROOT);
    if (isPattern(upper)) {
      checkPattern(upper, range);
      return new ClassSymbol(field.code(), Reach.LIKE, upper.replace(" ", ""), range);
    }
    String symbol = field.type() == FieldType.LOC
        ? ClassSymbols.locarno(value).orElseThrow(() -> badClass(value, "expected a Locarno class such as 26-05", range))
        : ClassSymbols.symbol(padded(value), !field.code().startsWith("IPC") || field.code().equals("IPC-CPC"))
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

  private static boolean isPattern(String value) {
    return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
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

  private DateValue date(String value, SourceRange range) {
    return DateValue.parse(Normalizer.normalize(value, Normalizer.Form.NFKC))
        .orElseThrow(() -> text.error(QueryErrorCode.BAD_DATE, range.start(), range.end(),
            "expected a date such as 2024-03-01, found '" + value + "'"));
  }

  private int integer(String value, SourceRange range) {
    String digits = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    if (!INTEGER.matcher(digits).matches()) {
      throw text.error(QueryErrorCode.BAD_INTEGER, range.start(), range.end(),
          "expected a whole number of at most nine digits, found '" + value + "'");
    }
    return Integer.parseInt(digits);
  }

  PatentQuery compared(Field field, String sign, String value, SourceRange range) {
    if (field.type() == FieldType.DATE) {
      DateValue date = date(value, range);
      return switch (sign) {
        case ">" -> new DateRange(field.code(), date.last().plusDays(1), null, range);
        case ">=" -> new DateRange(field.code(), date.first(), null, range);
        case "<" -> new DateRange(field.code(), null, date.first().minusDays(1), range);
        default -> new DateRange(field.code(), null, date.last(), range);
      };
    }
    int number = integer(value, range);
    return switch (sign) {
      case ">" -> new IntegerRange(field.code(), number + 1, null, range);
      case ">=" -> new IntegerRange(field.code(), number, null, range);
      case "<" -> new IntegerRange(field.code(), null, number - 1, range);
      default -> new IntegerRange(field.code(), null, number, range);
    };
  }

  /// Two comparisons of one field that point the same way, as one interval.
  PatentQuery intersection(PatentQuery one, PatentQuery other, SourceRange whole) {
    if (one instanceof DateRange a && other instanceof DateRange b) {
      LocalDate from = a.from() == null ? b.from() : a.from();
      LocalDate to = a.to() == null ? b.to() : a.to();
      return ordered(new DateRange(a.field(), from, to, whole), from, to, whole);
    }
    IntegerRange a = (IntegerRange) one;
    IntegerRange b = (IntegerRange) other;
    Integer from = a.from() == null ? b.from() : a.from();
    Integer to = a.to() == null ? b.to() : a.to();
    return ordered(new IntegerRange(a.field(), from, to, whole), from, to, whole);
  }

  PatentQuery range(Field field, SourceRange first, SourceRange second, SourceRange whole) {
    String from = text.read(first.start(), first.end());
    String to = text.read(second.start(), second.end());
    boolean openStart = from.equals("*");
    boolean openEnd = to.equals("*");
    return switch (field.type()) {
      case DATE -> {
        LocalDate low = openStart ? null : date(from, first).first();
        LocalDate high = openEnd ? null : date(to, second).last();
        yield ordered(new DateRange(field.code(), low, high, whole), low, high, whole);
      }
      case INT -> {
        Integer low = openStart ? null : integer(from, first);
        Integer high = openEnd ? null : integer(to, second);
        yield ordered(new IntegerRange(field.code(), low, high, whole), low, high, whole);
      }
      default -> {
        String low = openStart ? null : group(field, from, first);
        String high = openEnd ? null : group(field, to, second);
        yield ordered(new ClassRange(field.code(), low, high, whole),
            low == null ? null : ClassOrder.key(low), high == null ? null : ClassOrder.key(high), whole);
      }
    };
  }

  /// A range of dates whose ends stand in any order.
  PatentQuery eitherWay(Field field, SourceRange first, SourceRange second, SourceRange whole) {
    DateValue one = date(text.read(first.start(), first.end()), first);
    DateValue other = date(text.read(second.start(), second.end()), second);
    LocalDate from = one.first().isBefore(other.first()) ? one.first() : other.first();
    LocalDate to = one.last().isAfter(other.last()) ? one.last() : other.last();
    return new DateRange(field.code(), from, to, whole);
  }

  /// A number, or the beginning of one when it is not complete.
  PatentQuery prefix(Field field, String value, SourceRange range) {
    return numbers.prefix(field, value, range);
  }

  private String group(Field field, String value, SourceRange range) {
    return ClassSymbols.symbol(value, !field.code().startsWith("IPC") || field.code().equals("IPC-CPC"))
        .filter(symbol -> symbol.indexOf('/') > 0)
        .orElseThrow(() -> badClass(value, "both ends of a range are groups such as H01L33/00", range));
  }

  private <T extends Comparable<? super T>> PatentQuery ordered(PatentQuery node, @Nullable T from, @Nullable T to,
      SourceRange whole) {
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw text.error(QueryErrorCode.RANGE_REVERSED, whole.start(), whole.end(),
          "the range ends before it begins");
    }
    return node;
  }
}
