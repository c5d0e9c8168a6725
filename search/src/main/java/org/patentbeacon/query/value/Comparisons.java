package org.patentbeacon.query.value;

import java.util.Optional;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;

/// Comparisons of a field with a value, the field before the value or behind it.
public final class Comparisons {
  private final QueryText text;
  private final Scanner scan;
  private final LeafCounter leaves;
  private final WrittenFields fields;
  private final OrderedValues ordered;
  private final ListMarks marks;
  private int end;

  /// Reads a query.
  ///
  /// @param text the query
  /// @param scan recognises its words
  /// @param leaves counts what is read
  public Comparisons(QueryText text, Scanner scan, LeafCounter leaves) {
    this.text = text;
    this.scan = scan;
    this.leaves = leaves;
    this.fields = new WrittenFields(text, scan.names());
    this.ordered = new OrderedValues(text);
    this.marks = new ListMarks(text);
  }

  /// {@return the position behind the comparison read last}
  public int end() {
    return end;
  }

  /// {@return what `AD>=2019` means}
  ///
  /// @param field the field
  /// @param sign the sign
  /// @param at where the value behind the sign starts
  public PatentQuery compared(Field field, Scanner.Sign sign, int at) {
    SourceRange value = plainValue(at);
    leaves.leaf(value.start(), value.end());
    return ordered.compared(field, sign.text(), content(value), value);
  }

  private SourceRange plainValue(int at) {
    if (scan.isQuote(text.at(at))) {
      end = scan.quoted(at).end();
    } else {
      end = scan.wordEnd(at);
      if (end > at) {
        marks.refuse(at, end);
      }
    }
    return new SourceRange(at, end);
  }

  private String content(SourceRange value) {
    return scan.isQuote(text.at(value.start()))
        ? scan.quoted(value.start()).content() : text.read(value.start(), value.end());
  }

  /// {@return what `2018<=AD` or `2018<=AD<2020` means, when the text from here reads so}
  ///
  /// @param at where the first value would start
  public Optional<PatentQuery> comparison(int at) {
    int valueEnd = scan.wordEnd(at);
    int signAt = text.skipSpace(valueEnd);
    Optional<Scanner.Sign> first = scan.sign(signAt).filter(Scanner.Sign::compares);
    if (valueEnd == at || first.isEmpty()) {
      return Optional.empty();
    }
    int nameStart = text.skipSpace(first.get().end());
    int nameEnd = nameEnd(nameStart);
    Field field = fields.field(text.written(nameStart, nameEnd), nameStart, nameEnd).field();
    fields.checkSign(first.get(), field);
    SourceRange left = new SourceRange(at, valueEnd);
    Optional<Scanner.Sign> second = scan.sign(text.skipSpace(nameEnd)).filter(Scanner.Sign::compares);
    if (second.isEmpty()) {
      end = nameEnd;
      leaves.leaf(at, end);
      return Optional.of(ordered.compared(field, turned(first.get().text()), content(left), left));
    }
    if (first.get().text().charAt(0) != second.get().text().charAt(0)) {
      throw text.error(QueryErrorCode.RANGE_DIRECTION, second.get().start(), second.get().end(),
          "both signs must point the same way, as in 2018<=" + field.code() + "<2020");
    }
    SourceRange right = plainValue(text.skipSpace(second.get().end()));
    SourceRange whole = new SourceRange(at, end);
    leaves.leaf(at, end);
    return Optional.of(ordered.intersection(
        ordered.compared(field, turned(first.get().text()), content(left), left),
        ordered.compared(field, second.get().text(), content(right), right), whole));
  }

  /// Behind a name, which may hold brackets: `公开（公告）日`.
  private int nameEnd(int from) {
    int wordEnd = scan.wordEnd(from);
    int close = wordEnd;
    while (text.at(wordEnd) == '(' && text.at(close) >= 0 && text.at(close) != ')' && !text.spaceAt(close)) {
      close++;
    }
    int bracketed = text.at(close) == ')' ? scan.wordEnd(close + 1) : wordEnd;
    return scan.names().named(text.written(from, bracketed)).isPresent() ? bracketed : wordEnd;
  }

  private static String turned(String sign) {
    return (sign.startsWith("<") ? ">" : "<") + sign.substring(1);
  }
}
