package org.patentbeacon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.query.NamedField.Reading;
import org.patentbeacon.query.PatentQuery.All;
import org.patentbeacon.query.PatentQuery.CompanyTree;
import org.patentbeacon.query.PatentQuery.Exact;
import org.patentbeacon.query.PatentQuery.Exists;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Wildcard;

/// Reads one value of a field: a word, a quoted text, a range, a company tree, a comparison.
final class ValueReader {
  private static final String TREE = "TREE@";

  private final QueryText text;
  private final Scanner scan;
  private final Habits habits;
  private final QueryLimits limits;
  private final TypedValues typed;
  private int end;
  private int leaves;
  private int wildcards;

  ValueReader(QueryText text, Scanner scan, QueryLimits limits) {
    this.text = text;
    this.scan = scan;
    this.habits = scan.habits();
    this.limits = limits;
    this.typed = new TypedValues(text, habits);
  }

  /// Behind the value read last.
  int end() {
    return end;
  }

  /// The field that was named, or an error with the nearest name.
  NamedField field(Scanner.NamedSign named) {
    return field(named.name(), named.start(), named.end());
  }

  /// The field of a name, or an error with the nearest name.
  NamedField field(String name, int start, int nameEnd) {
    return scan.names().named(name).orElseThrow(() -> {
      String nearest = scan.names().nearest(name);
      String hint = nearest == null ? "" : "; did you mean '" + nearest + "' ("
          + scan.names().named(nearest).orElseThrow().field().nameZh() + ")?";
      return text.error(QueryErrorCode.UNKNOWN_FIELD, new SourceRange(start, nameEnd),
          "unknown field '" + name + "'" + hint, nearest);
    });
  }

  void checkSign(Scanner.Sign sign, Field field) {
    FieldType type = field.type();
    boolean fits = switch (sign.text()) {
      case "=", ":", "all", "any" -> true;
      case "==" -> type.textual() || type == FieldType.CLASS || type == FieldType.LOC;
      case "=/low", "=/exact" -> type == FieldType.CLASS;
      default -> type.ordered();
    };
    if (!fits) {
      String needed = sign.compares() || sign.relation() ? "date or integer field"
          : sign.text().startsWith("=/") ? "class field" : "text, name or class field";
      throw text.error(QueryErrorCode.OPERATOR_NOT_ALLOWED, sign.start(), sign.end(), "'" + sign.text() + "' needs a "
          + needed + "; " + field.code() + " is " + type.name().toLowerCase(Locale.ROOT));
    }
  }

  void countLeaf(int from, int to) {
    if (++leaves > limits.clauses()) {
      throw text.error(QueryErrorCode.TOO_MANY_CLAUSES, from, to, "more than " + limits.clauses() + " clauses");
    }
  }

  /// Whether the word here is a `*` that stands alone.
  boolean isEverything(int at) {
    return habits.has(Habit.STAR_ALONE) && text.at(at) == '*' && scan.wordEnd(at) == at + 1;
  }

  PatentQuery all(int at) {
    end = at + 1;
    countLeaf(at, end);
    return new All(new SourceRange(at, end));
  }

  PatentQuery read(int at, NamedField named) {
    Field field = named.field();
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
    if (!scan.isQuote(text.at(at))) {
      return word(at, named);
    }
    end = scan.quoted(at).end();
    return inQuotes(named, at + 1, end - 1, new SourceRange(at, end));
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
    countLeaf(at, end);
    return new CompanyTree(field.code(), value, new SourceRange(at, end));
  }

  /// Reads a stretch inside quotes.
  PatentQuery inQuotes(NamedField named, int from, int to, SourceRange range) {
    Field field = named.field();
    countLeaf(range.start(), range.end());
    if (!field.type().textual()) {
      return typed.read(field, scan.patternInQuotes(from, to), named.reading(), range);
    }
    int wildcard = habits.has(Habit.LITERAL_QUOTES) ? -1 : scan.wildcardInQuotes(from, to);
    if (wildcard >= 0) {
      throw text.error(QueryErrorCode.WILDCARD_IN_QUOTES, wildcard, wildcard + 1,
          "a wildcard has no meaning in quotes; write it without quotes, or '\\" + text.written(wildcard, wildcard + 1)
              + "' for the character");
    }
    return tokens(TokenizedText.of(text.written(from, to)).terms(), named, range);
  }

  private PatentQuery tokens(List<String> tokens, NamedField named, SourceRange range) {
    if (tokens.isEmpty()) {
      throw text.error(QueryErrorCode.EMPTY_TERM, range.start(), range.end(), "nothing to search in '"
          + text.written(range.start(), range.end()) + "': no letter, digit or character");
    }
    String field = named.field().code();
    return named.reading() == Reading.EXACT ? new Exact(field, tokens, range) : new Text(field, tokens, range);
  }

  private PatentQuery word(int at, NamedField named) {
    end = scan.wordEnd(at);
    if (end == at) {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
          "expected a value, found '" + text.written(at, at + 1) + "'");
    }
    refuseListMarks(at, end);
    Field field = named.field();
    if (field.type() == FieldType.CLASS) {
      joinGroup(at);
    }
    if (field.type().ordered() && habits.has(Habit.COLON_RANGE) && text.read(at, end).indexOf(':') > 0) {
      return colonRange(field, at);
    }
    PatentQuery value = plain(named, at, end);
    refuseTo(at, field);
    return value;
  }

  /// Reads a stretch without quotes; characters that stand for one or none make it an OR.
  PatentQuery plain(NamedField named, int from, int to) {
    SourceRange range = new SourceRange(from, to);
    List<PatentQuery> values = new ArrayList<>();
    for (String reading : readings(named.field(), range)) {
      countLeaf(from, to);
      PatentQuery value = named.field().type().textual() ? term(reading, named, range)
          : typed.read(named.field(), reading, named.reading(), range);
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return values.size() == 1 ? values.getFirst() : new Or(values, range);
  }

  /// Reads a value of a field that mixes provinces and countries; any other field as it is.
  PatentQuery place(NamedField named, int from, int to) {
    ValueTable table = ValueTable.standard();
    String value = text.read(from, to);
    boolean country = named.field().type() == FieldType.PROVINCE && table.values(FieldType.PROVINCE, value) == null
        && table.values(FieldType.COUNTRY, value) != null;
    return plain(country ? new NamedField(FieldCatalog.standard().field("AP-COUNTRY"), Reading.PLAIN) : named, from, to);
  }

  /// Reads a number that is a prefix unless it is complete.
  PatentQuery prefix(Field field, int from, int to) {
    countLeaf(from, to);
    return typed.prefix(field, text.read(from, to), new SourceRange(from, to));
  }

  /// Reads a range whose ends stand in any order.
  PatentQuery eitherWay(Field field, SourceRange first, SourceRange second, SourceRange whole) {
    countLeaf(whole.start(), whole.end());
    return typed.eitherWay(field, first, second, whole);
  }

  private List<String> readings(Field field, SourceRange range) {
    String word = text.read(range.start(), range.end());
    int optional = habits.glyphs().optionalIn(word);
    if (optional > (habits.has(Habit.OPTIONAL_SEPARATOR) ? 1 : Glyphs.MOST_OPTIONAL)) {
      throw text.error(QueryErrorCode.WILDCARD_TOO_BROAD, range.start(), range.end(),
          "'" + text.written(range.start(), range.end()) + "' has too many optional characters");
    }
    List<String> readings = habits.glyphs().readings(word);
    int joint = word.indexOf('_');
    boolean separator = habits.has(Habit.OPTIONAL_SEPARATOR) && field.type().textual() && joint > 0
        && joint < word.length() - 1 && word.indexOf('_', joint + 1) < 0
        && word.chars().noneMatch(habits.glyphs()::isGlyph);
    return separator ? List.of(word.replace('_', ' '), word.replace("_", "")) : readings;
  }

  private PatentQuery colonRange(Field field, int at) {
    int colon = at;
    while (text.at(colon) != ':') {
      colon++;
    }
    SourceRange whole = new SourceRange(at, end);
    if (colon == end - 1) {
      throw text.error(QueryErrorCode.RANGE_FORM, at, end, "expected a range such as 2020-01-01:2024-12-31");
    }
    return interval(field, new SourceRange(at, colon), new SourceRange(colon + 1, end), whole);
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

  private PatentQuery term(String word, NamedField named, SourceRange range) {
    TextTerm term = TextTerm.of(word);
    boolean wild = term.wild() || term.fault() != null;
    if (wild && ++wildcards > limits.wildcards()) {
      throw text.error(QueryErrorCode.TOO_MANY_WILDCARDS, range.start(), range.end(),
          "more than " + limits.wildcards() + " words with a wildcard");
    }
    QueryErrorCode fault = term.fault();
    if (fault != null) {
      String written = text.written(range.start(), range.end());
      throw text.error(fault, range.start(), range.end(), fault == QueryErrorCode.WILDCARD_TOO_BROAD
          ? "'" + written + "' has one fixed character, two are needed"
          : "the wildcard in '" + written + "' touches no letters and stands between no two characters");
    }
    return term.wild()
        ? new Wildcard(named.field().code(), term.pieces(), range)
        : tokens(TokenizedText.of(word).terms(), named, range);
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
    if (!habits.has(Habit.BRACKET_RANGE)) {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, open, open + 1, "ranges are not written with '[' here");
    }
    int close = open;
    while (close < text.length() && text.at(close) != ']') {
      close++;
    }
    if (close >= text.length()) {
      throw text.error(QueryErrorCode.UNCLOSED_RANGE, open, open + 1, "this '[' is never closed");
    }
    end = close + 1;
    SourceRange whole = new SourceRange(open, end);
    if (!field.type().ordered() && !(field.type() == FieldType.CLASS && habits.has(Habit.CLASS_RANGE))) {
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

  /// Reads the two ends of a range.
  PatentQuery interval(Field field, SourceRange first, SourceRange second, SourceRange whole) {
    countLeaf(whole.start(), whole.end());
    return typed.range(field, first, second, whole);
  }

  private boolean isTo(int at) {
    return text.spaceAt(at - 1) && text.spaceAt(at + 2) && text.read(at, at + 2).equalsIgnoreCase("to");
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
    int nameEnd = nameEnd(nameStart);
    Field field = field(text.written(nameStart, nameEnd), nameStart, nameEnd).field();
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
