package org.patentbeacon.query;

import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.PatentQuery.All;
import org.patentbeacon.query.PatentQuery.CompanyTree;
import org.patentbeacon.query.PatentQuery.Exact;
import org.patentbeacon.query.PatentQuery.Exists;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Wildcard;

/// Reads one value of a field: a word, a quoted text, a range, a company tree, a comparison.
final class ValueReader {
  private static final String TREE = "TREE@";

  private final QueryText text;
  private final Scanner scan;
  private final QueryLimits limits;
  private final TypedValues typed;
  private int end;
  private int leaves;
  private int wildcards;

  ValueReader(QueryText text, Scanner scan, QueryLimits limits) {
    this.text = text;
    this.scan = scan;
    this.limits = limits;
    this.typed = new TypedValues(text);
  }

  /// Behind the value read last.
  int end() {
    return end;
  }

  /// The field that was named, or an error with the nearest name.
  Field field(Scanner.NamedSign named) {
    return FieldCatalog.standard().named(named.name()).orElseThrow(() -> {
      Optional<Field> nearest = FieldCatalog.standard().nearest(named.name());
      String hint = nearest.map(field -> "; did you mean '" + field.code() + "' (" + field.nameZh() + ")?").orElse("");
      return text.error(QueryErrorCode.UNKNOWN_FIELD, new SourceRange(named.start(), named.end()),
          "unknown field '" + named.name() + "'" + hint, nearest.map(Field::code).orElse(null));
    });
  }

  void checkSign(Scanner.Sign sign, Field field) {
    FieldType type = field.type();
    boolean fits = switch (sign.text()) {
      case "=", ":" -> true;
      case "==" -> type.textual() || type == FieldType.CLASS || type == FieldType.LOC;
      default -> type.ordered();
    };
    if (!fits) {
      throw text.error(QueryErrorCode.OPERATOR_NOT_ALLOWED, sign.start(), sign.end(), "'" + sign.text() + "' needs a "
          + (sign.exact() ? "text, name or class field" : "date or integer field") + "; " + field.code() + " is "
          + field.type().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  void countLeaf(int from, int to) {
    if (++leaves > limits.clauses()) {
      throw text.error(QueryErrorCode.TOO_MANY_CLAUSES, from, to, "more than " + limits.clauses() + " clauses");
    }
  }

  /// Whether the word here is a `*` that stands alone.
  boolean isEverything(int at) {
    return text.at(at) == '*' && scan.wordEnd(at) == at + 1;
  }

  PatentQuery all(int at) {
    end = at + 1;
    countLeaf(at, end);
    return new All(new SourceRange(at, end));
  }

  PatentQuery read(int at, Field field, boolean exact) {
    if (text.at(at) == '[') {
      return range(at, field);
    }
    if (isEverything(at)) {
      end = at + 1;
      countLeaf(at, end);
      return new Exists(field.code(), new SourceRange(at, end));
    }
    if (isTree(at)) {
      return tree(at, field);
    }
    PatentQuery value = scan.isQuote(text.at(at)) ? quoted(at, field, exact) : word(at, field, exact);
    countLeaf(at, end);
    return value;
  }

  private boolean isTree(int at) {
    return text.length() >= at + TREE.length() && text.read(at, at + TREE.length()).equalsIgnoreCase(TREE);
  }

  private PatentQuery tree(int at, Field field) {
    int name = at + TREE.length();
    if (field.type() != FieldType.NAME) {
      throw text.error(QueryErrorCode.TREE_FIELD, at, name, "TREE@ needs a name field such as AP");
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
    countLeaf(at, end);
    return new CompanyTree(field.code(), value, new SourceRange(at, end));
  }

  private PatentQuery quoted(int at, Field field, boolean exact) {
    Scanner.Quoted quoted = scan.quoted(at);
    end = quoted.end();
    SourceRange range = new SourceRange(at, end);
    if (!field.type().textual()) {
      return typed.read(field, quoted.content(), exact, range);
    }
    int wildcard = scan.wildcardInQuotes(at, end);
    if (wildcard >= 0) {
      throw text.error(QueryErrorCode.WILDCARD_IN_QUOTES, wildcard, wildcard + 1,
          "a wildcard has no meaning in quotes; write it without quotes, or '\\" + text.written(wildcard, wildcard + 1)
              + "' for the character");
    }
    return tokens(TokenizedText.of(quoted.content()).terms(), field, exact, range);
  }

  private PatentQuery tokens(List<String> tokens, Field field, boolean exact, SourceRange range) {
    if (tokens.isEmpty()) {
      throw text.error(QueryErrorCode.EMPTY_TERM, range.start(), range.end(), "nothing to search in '"
          + text.written(range.start(), range.end()) + "': no letter, digit or character");
    }
    return exact ? new Exact(field.code(), tokens, range) : new Text(field.code(), tokens, range);
  }

  private PatentQuery word(int at, Field field, boolean exact) {
    end = scan.wordEnd(at);
    if (end == at) {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
          "expected a value, found '" + text.written(at, at + 1) + "'");
    }
    refuseListMarks(at, end);
    if (field.type().textual()) {
      return textWord(at, field, exact);
    }
    if (field.type() == FieldType.CLASS) {
      joinGroup(at);
    }
    PatentQuery value = typed.read(field, text.read(at, end), exact, new SourceRange(at, end));
    refuseTo(at, field);
    return value;
  }

  private void refuseListMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      int written = text.writtenAt(i);
      boolean edge = i == from || i == to - 1;
      boolean mark = written == '，' || written == '、' || written == '；' || (edge && (written == ',' || written == ';'));
      if (mark) {
        throw text.error(QueryErrorCode.LIST_SEPARATOR, i, i + 1, "'" + text.written(i, i + 1)
            + "' is not an operator; write 'or' between alternatives, or quote the text");
      }
    }
  }

  private PatentQuery textWord(int at, Field field, boolean exact) {
    SourceRange range = new SourceRange(at, end);
    String word = text.written(at, end);
    TextTerm term = TextTerm.of(word);
    if (term.wild() || term.fault() != null) {
      if (++wildcards > limits.wildcards()) {
        throw text.error(QueryErrorCode.TOO_MANY_WILDCARDS, at, end,
            "more than " + limits.wildcards() + " words with a wildcard");
      }
    }
    QueryErrorCode fault = term.fault();
    if (fault != null) {
      throw text.error(fault, at, end, fault == QueryErrorCode.WILDCARD_TOO_BROAD
          ? "'" + word + "' has one fixed character, two are needed"
          : "the wildcard in '" + word + "' touches no letters and stands between no two characters");
    }
    return term.wild()
        ? new Wildcard(field.code(), term.pieces(), range)
        : tokens(TokenizedText.of(word).terms(), field, exact, range);
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

  private PatentQuery range(int open, Field field) {
    int close = open;
    while (close < text.length() && text.at(close) != ']') {
      close++;
    }
    if (close >= text.length()) {
      throw text.error(QueryErrorCode.UNCLOSED_RANGE, open, open + 1, "this '[' is never closed");
    }
    end = close + 1;
    SourceRange whole = new SourceRange(open, end);
    if (!field.type().ordered() && field.type() != FieldType.CLASS) {
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
    countLeaf(open, end);
    return typed.range(field, new SourceRange(first, trimmed(first, separator)),
        new SourceRange(second, trimmed(second, close)), whole);
  }

  private boolean isTo(int at) {
    return text.spaceAt(at - 1) && text.spaceAt(at + 2) && text.read(at, at + 2).equalsIgnoreCase("to");
  }

  private int trimmed(int from, int to) {
    int last = to;
    while (last > from && text.spaceAt(last - 1)) {
      last--;
    }
    return last;
  }

  /// `AD>=2019`: the value behind a sign.
  PatentQuery compared(Field field, Scanner.Sign sign, int at) {
    SourceRange value = plainValue(at);
    countLeaf(value.start(), value.end());
    return typed.compared(field, sign.text(), content(value), value);
  }

  private SourceRange plainValue(int at) {
    if (scan.isQuote(text.at(at))) {
      end = scan.quoted(at).end();
    } else {
      end = scan.wordEnd(at);
      if (end > at) {
        refuseListMarks(at, end);
      }
    }
    return new SourceRange(at, end);
  }

  private String content(SourceRange value) {
    return scan.isQuote(text.at(value.start()))
        ? scan.quoted(value.start()).content() : text.read(value.start(), value.end());
  }

  /// `2018<=AD` or `2018<=AD<2020`, when the text from here reads so.
  Optional<PatentQuery> comparison(int at) {
    int valueEnd = scan.wordEnd(at);
    int signAt = text.skipSpace(valueEnd);
    Optional<Scanner.Sign> first = scan.sign(signAt).filter(Scanner.Sign::compares);
    if (valueEnd == at || first.isEmpty()) {
      return Optional.empty();
    }
    int nameStart = text.skipSpace(first.get().end());
    int nameEnd = scan.wordEnd(nameStart);
    Field field = field(new Scanner.NamedSign(text.written(nameStart, nameEnd), nameStart, nameEnd, first.get()));
    checkSign(first.get(), field);
    SourceRange left = new SourceRange(at, valueEnd);
    Optional<Scanner.Sign> second = scan.sign(text.skipSpace(nameEnd)).filter(Scanner.Sign::compares);
    if (second.isEmpty()) {
      end = nameEnd;
      countLeaf(at, end);
      return Optional.of(typed.compared(field, turned(first.get().text()), content(left), left));
    }
    if (first.get().text().charAt(0) != second.get().text().charAt(0)) {
      throw text.error(QueryErrorCode.RANGE_DIRECTION, second.get().start(), second.get().end(),
          "both signs must point the same way, as in 2018<=" + field.code() + "<2020");
    }
    SourceRange right = plainValue(text.skipSpace(second.get().end()));
    SourceRange whole = new SourceRange(at, end);
    countLeaf(at, end);
    return Optional.of(typed.intersection(
        typed.compared(field, turned(first.get().text()), content(left), left),
        typed.compared(field, second.get().text(), content(right), right), whole));
  }

  private static String turned(String sign) {
    return (sign.startsWith("<") ? ">" : "<") + sign.substring(1);
  }
}
