package org.patentbeacon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Preferring;

/// Reads query text of the beacon dialect. The methods are the rules of its grammar.
public final class QueryParser {
  private final QueryText text;
  private final QueryLimits limits;
  private final Scanner scan;
  private final ProximityRules proximity;
  private final ValueReader values;
  private final SpecialClauses specials;
  private int at;
  private int depth;

  private QueryParser(String query, QueryLimits limits) {
    this.text = new QueryText(query);
    this.limits = limits;
    this.scan = new Scanner(text);
    this.proximity = new ProximityRules(text);
    this.values = new ValueReader(text, scan, limits);
    this.specials = new SpecialClauses(text, scan, values);
  }

  /// Reads a query with the default limits.
  ///
  /// @param query the text
  /// @param dialect the dialect it is written in
  /// @return its tree
  /// @throws QuerySyntaxException when the text is no query of that dialect; says where and what was expected
  public static ParsedQuery parse(String query, Dialect dialect) {
    return parse(query, dialect, QueryLimits.DEFAULT);
  }

  /// Reads a query.
  ///
  /// @param query the text
  /// @param dialect the dialect it is written in
  /// @param limits how large it may be
  /// @return its tree
  /// @throws QuerySyntaxException when the text is no query of that dialect; says where and what was expected
  public static ParsedQuery parse(String query, Dialect dialect, QueryLimits limits) {
    return switch (dialect) {
      case BEACON -> new ParsedQuery(query, dialect, new QueryParser(query, limits).query());
    };
  }

  private PatentQuery query() {
    if (text.length() > limits.length()) {
      throw text.error(QueryErrorCode.TOO_LONG, limits.length(), text.length(),
          "a query may have " + limits.length() + " characters, this one has " + text.length());
    }
    at = scan.skipBlank(0);
    if (at >= text.length()) {
      throw text.error(QueryErrorCode.EMPTY_QUERY, 0, 0, "the query is empty");
    }
    PatentQuery tree = or(Scope.TOP);
    if ("opt".equals(scan.operator(at))) {
      tree = preferring(tree);
    }
    if (at < text.length()) {
      throw unexpected();
    }
    specials.checkPlace(tree);
    return tree;
  }

  private QuerySyntaxException unexpected() {
    if (text.at(at) == ')') {
      return text.error(QueryErrorCode.UNBALANCED_CLOSE, at, at + 1, "this ')' closes nothing");
    }
    String operator = scan.operator(at);
    if ("opt".equals(operator)) {
      return optPlace(at);
    }
    return text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
        "expected an operator or the end, found '" + text.written(at, at + 1) + "'");
  }

  private QuerySyntaxException optPlace(int operator) {
    return text.error(QueryErrorCode.OPT_PLACE, operator, operator + 3,
        "OPT may stand once, at the end, outside brackets, before words joined by OR");
  }

  private PatentQuery preferring(PatentQuery required) {
    int operator = at;
    advance(at + 3);
    operandAfter(operator, operator + 3);
    PatentQuery preferred = or(Scope.TOP);
    boolean words = switch (preferred) {
      case Or or -> or.operands().stream().noneMatch(QueryParser::isCombination);
      default -> !isCombination(preferred);
    };
    if (!words || "opt".equals(scan.operator(at))) {
      throw optPlace(words ? at : operator);
    }
    return new Preferring(required, preferred, new SourceRange(operator, operator + 3));
  }

  private static boolean isCombination(PatentQuery node) {
    return node instanceof And || node instanceof Not || node instanceof PatentQuery.Semantic;
  }

  private PatentQuery or(Scope scope) {
    List<PatentQuery> arms = new ArrayList<>();
    int start = at;
    addFlat(arms, and(scope));
    while ("or".equals(scan.operator(at))) {
      int operator = at;
      advance(scan.wordEnd(at));
      if ("not".equals(scan.operator(at))) {
        throw missingLeft(at, scan.wordEnd(at));
      }
      operandAfter(operator, scan.wordEnd(operator));
      addFlat(arms, and(scope));
    }
    return arms.size() == 1 ? arms.getFirst() : new Or(arms, new SourceRange(start, at));
  }

  private static void addFlat(List<PatentQuery> arms, PatentQuery arm) {
    if (arm instanceof Or or) {
      arms.addAll(or.operands());
    } else {
      arms.add(arm);
    }
  }

  private PatentQuery and(Scope scope) {
    List<PatentQuery> operands = new ArrayList<>();
    int start = at;
    operands.add(not(scope));
    while (true) {
      String operator = scan.operator(at);
      if ("and".equals(operator)) {
        int from = at;
        int end = scan.wordEnd(at);
        advance(end);
        if ("not".equals(scan.operator(at))) {
          operands.add(removing(operands.removeLast(), scope));
          continue;
        }
        operandAfter(from, end);
      } else if (operator != null || !startsOperand()) {
        break;
      }
      operands.add(not(scope));
    }
    if (operands.size() == 1) {
      return operands.getFirst();
    }
    List<PatentQuery> flat = new ArrayList<>();
    for (PatentQuery operand : operands) {
      if (operand instanceof And and) {
        flat.addAll(and.operands());
      } else {
        flat.add(operand);
      }
    }
    return new And(flat, new SourceRange(start, at));
  }

  private boolean startsOperand() {
    return at < text.length() && text.at(at) != ')' && text.at(at) != ']' && scan.sign(at).isEmpty();
  }

  private PatentQuery not(Scope scope) {
    PatentQuery kept = chain(scope);
    while ("not".equals(scan.operator(at))) {
      kept = removing(kept, scope);
    }
    return kept;
  }

  /// Reads `not x` behind an operand; a chain of them becomes one node.
  private PatentQuery removing(PatentQuery kept, Scope scope) {
    int operator = at;
    int end = scan.wordEnd(at);
    advance(end);
    operandAfter(operator, end);
    PatentQuery removed = chain(scope);
    SourceRange range = new SourceRange(operator, end);
    if (kept instanceof Not not) {
      List<PatentQuery> all = new ArrayList<>(not.removed());
      all.add(removed);
      return new Not(not.kept(), all, range);
    }
    return new Not(kept, List.of(removed), range);
  }

  private PatentQuery chain(Scope scope) {
    PatentQuery left = unit(scope);
    int operators = 0;
    while (true) {
      Optional<Scanner.Bracketed> found = scan.bracketed(at);
      if (found.isEmpty() || found.get().letters().equals("f")) {
        return left;
      }
      Scanner.Bracketed operator = found.get();
      if (++operators > limits.proximity()) {
        throw text.error(QueryErrorCode.TOO_MANY_PROXIMITY, operator.start(), operator.end(),
            "more than " + limits.proximity() + " proximity operators in one chain");
      }
      proximity.checkDistance(operator);
      advance(operator.end());
      operandAfter(operator.start(), operator.end());
      PatentQuery right = unit(scope.besides(proximity.field(left)));
      left = proximity.join(left, operator, right);
    }
  }

  private PatentQuery unit(Scope scope) {
    PatentQuery node = primary(scope);
    while (true) {
      Optional<Scanner.Bracketed> operator = scan.bracketed(at);
      if (operator.isEmpty() || !operator.get().letters().equals("f")) {
        return node;
      }
      node = proximity.frequency(node, operator.get());
      advance(operator.get().end());
    }
  }

  private PatentQuery primary(Scope scope) {
    if (text.at(at) == '(') {
      Optional<Scanner.Bracketed> operator = scan.bracketed(at);
      if (operator.isPresent()) {
        throw missingLeft(operator.get().start(), operator.get().end());
      }
      return group(scope);
    }
    if (scan.operator(at) != null) {
      throw missingLeft(at, scan.wordEnd(at));
    }
    if (text.at(at) == ')' && depth == 0) {
      throw unexpected();
    }
    if (scan.sign(at).isPresent() && text.at(at) != ':') {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
          "expected a field name before '" + text.written(at, at + 1) + "'");
    }
    if (text.at(at) == ']' || text.at(at) == ')') {
      throw text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
          "expected a word, a field or '(', found '" + text.written(at, at + 1) + "'");
    }
    Optional<Scanner.NamedSign> named = scan.isQuote(text.at(at)) ? Optional.empty() : scan.namedSign(at);
    if (named.isPresent()) {
      return named(named.get(), scope);
    }
    if (scope.field() == null) {
      Optional<PatentQuery> compared = values.comparison(at);
      if (compared.isPresent()) {
        advance(values.end());
        return compared.get();
      }
    }
    PatentQuery value = scope.field() == null && values.isEverything(at)
        ? values.all(at)
        : values.read(at, scope.fieldOr("TIABC"), scope.exact());
    advance(values.end());
    return value;
  }

  private PatentQuery named(Scanner.NamedSign named, Scope scope) {
    if (scope.inGroup()) {
      throw text.error(QueryErrorCode.NESTED_FIELD, named.start(), named.end(), "'" + named.name() + named.sign().text()
          + "' stands inside the group of '" + Objects.requireNonNull(scope.field()).code()
          + "'; close the bracket first");
    }
    Optional<SpecialName> special = SpecialName.of(named.name());
    if (special.isPresent()) {
      PatentQuery clause = specials.read(special.get(), named);
      advance(specials.end());
      return clause;
    }
    Field field = values.field(named);
    if (scope.field() != null && !scope.field().equals(field)) {
      throw text.error(QueryErrorCode.PROX_FIELD_MIX, named.start(), named.end(),
          "both sides of a proximity must search one field; found " + scope.field().code() + " and " + field.code());
    }
    values.checkSign(named.sign(), field);
    int value = scan.skipBlank(named.sign().end());
    if (value >= text.length() || scan.operator(value) != null || text.at(value) == ')' || text.at(value) == ']') {
      String found = value < text.length() ? "'" + text.written(value, Math.max(value + 1, scan.wordEnd(value))) + "'"
          : "the end";
      throw text.error(QueryErrorCode.EMPTY_VALUE, named.start(), named.sign().end(),
          "expected a value after '" + named.name() + named.sign().text() + "', found " + found);
    }
    at = value;
    if (named.sign().compares()) {
      PatentQuery compared = values.compared(field, named.sign(), value);
      advance(values.end());
      return compared;
    }
    if (text.at(at) == '(') {
      Optional<Scanner.Bracketed> operator = scan.bracketed(at);
      if (operator.isPresent() && !operator.get().singleLetter()) {
        throw missingLeft(operator.get().start(), operator.get().end());
      }
      return group(Scope.group(field, named.sign().exact()));
    }
    PatentQuery node = values.read(at, field, named.sign().exact());
    advance(values.end());
    return node;
  }

  private PatentQuery group(Scope scope) {
    int open = at;
    if (++depth > limits.depth()) {
      throw text.error(QueryErrorCode.TOO_DEEP, open, open + 1, "more than " + limits.depth() + " nested brackets");
    }
    advance(open + 1);
    if (text.at(at) == ')') {
      throw text.error(QueryErrorCode.EMPTY_GROUP, open, at + 1, "nothing stands between these brackets");
    }
    if (at >= text.length()) {
      throw neverClosed(open);
    }
    PatentQuery node = or(scope.asGroup());
    if ("opt".equals(scan.operator(at))) {
      throw optPlace(at);
    }
    if (at >= text.length()) {
      throw neverClosed(open);
    }
    if (text.at(at) != ')') {
      throw unexpected();
    }
    depth--;
    advance(at + 1);
    return node;
  }

  private QuerySyntaxException neverClosed(int open) {
    return text.error(QueryErrorCode.UNBALANCED_OPEN, open, open + 1, "this '(' is never closed");
  }

  private QuerySyntaxException missingLeft(int start, int end) {
    return text.error(QueryErrorCode.MISSING_LEFT, start, end,
        "expected an operand before '" + text.written(start, end) + "'; for a complement write '* not x'");
  }

  /// Checks that an operand follows an operator just read.
  private void operandAfter(int start, int end) {
    boolean none = at >= text.length() || text.at(at) == ')' || scan.operator(at) != null;
    if (none) {
      throw text.error(QueryErrorCode.MISSING_RIGHT, start, end,
          "expected an operand after '" + text.written(start, end) + "'");
    }
  }

  private void advance(int position) {
    at = scan.skipBlank(position);
  }

  /// What a value without a field of its own belongs to.
  ///
  /// @param field the field, or `null` for the default field
  /// @param exact whether values mean their exact form
  /// @param inGroup whether the field was named before the bracket, so that no other may be named inside
  private record Scope(@Nullable Field field, boolean exact, boolean inGroup) {
    static final Scope TOP = new Scope(null, false, false);

    static Scope group(Field field, boolean exact) {
      return new Scope(field, exact, true);
    }

    Scope asGroup() {
      return field == null ? TOP : new Scope(field, exact, inGroup);
    }

    /// The scope of the operand beside one that searches a field.
    Scope besides(@Nullable Field other) {
      return inGroup || other == null ? this : new Scope(other, false, false);
    }

    Field fieldOr(String code) {
      return field == null ? FieldCatalog.standard().field(code) : field;
    }
  }
}
