package org.patentbeacon.query.value;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.ClassRange;
import org.patentbeacon.query.PatentQuery.DateRange;
import org.patentbeacon.query.PatentQuery.IntegerRange;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.classes.ClassOrder;
import org.patentbeacon.query.classes.ClassSymbols;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.scan.QueryText;

/// Values that have an order, dates, whole numbers and classification groups, and the intervals they bound.
final class OrderedValues {
  private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");

  private final QueryText text;

  OrderedValues(QueryText text) {
    this.text = text;
  }

  /// A date, which is an interval of days, or a whole number.
  PatentQuery read(Field field, String value, SourceRange range) {
    if (field.type() == FieldType.DATE) {
      DateValue date = date(value, range);
      return new DateRange(field.code(), date.first(), date.last(), range);
    }
    int number = integer(value, range);
    return new IntegerRange(field.code(), number, number, range);
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

  /// What lies on one side of a value.
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

  /// What lies between two values; `*` leaves an end open.
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

  private String group(Field field, String value, SourceRange range) {
    return ClassSymbols.symbol(value, TypedValues.hasSectionY(field))
        .filter(symbol -> symbol.indexOf('/') > 0)
        .orElseThrow(() -> text.error(QueryErrorCode.BAD_CLASS, range.start(), range.end(),
            "both ends of a range are groups such as H01L33/00, found '" + value + "'"));
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
