package org.patentbeacon.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Preferring;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.scan.Connective;
import org.patentbeacon.query.scan.Connective.Kind;
import org.patentbeacon.query.scan.Operators;
import org.patentbeacon.query.scan.ProximityMark;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;
import org.patentbeacon.query.value.LeafCounter;

/// Joins clauses by operators and brackets. The methods are the rules of the grammar; what a clause and an operator look
/// like is the dialect's matter.
final class ExpressionParser {
  private final QueryText text;
  private final QueryLimits limits;
  private final Scanner scan;
  private final Operators operators;
  private final ProximityRules proximity;
  private final Clauses clauses;
  private int at;
  private int depth;

  ExpressionParser(QueryText text, Scanner scan, QueryLimits limits) {
    this.text = text;
    this.limits = limits;
    this.scan = scan;
    this.operators = scan.operators();
    this.proximity = new ProximityRules(text, scan.habits());
    LeafCounter leaves = new LeafCounter(text, limits);
    this.clauses = scan.habits().dialect() == Dialect.CPRS
        ? new PostfixClauses(text, scan, leaves)
        : new InfixClauses(text, scan, leaves, this);
  }

  /// Reads a whole query.
  PatentQuery query() {
    at = scan.skipBlank(0);
    PatentQuery tree = expression(Scope.TOP);
    if (connective(Kind.OPT)) {
      tree = preferring(tree);
    }
    if (at < text.length()) {
      throw unexpected();
    }
    clauses.check(tree);
    return tree;
  }

  /// Reads an expression that starts at a position and may end before the text does.
  PatentQuery expression(int from, Scope scope) {
    at = scan.skipBlank(from);
    return expression(scope);
  }

  /// Behind what was read last.
  int end() {
    return at;
  }

  QuerySyntaxException unexpected() {
    if (text.at(at) == ')') {
      return text.error(QueryErrorCode.UNBALANCED_CLOSE, at, at + 1, "this ')' closes nothing");
    }
    Optional<Connective> operator = operators.between(at);
    if (operator.isPresent() && operator.get().kind() == Kind.OPT) {
      return optPlace(operator.get());
    }
    return text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at, at + 1,
        "expected an operator or the end, found '" + text.written(at, at + 1) + "'");
  }

  private QuerySyntaxException optPlace(Connective operator) {
    return text.error(QueryErrorCode.OPT_PLACE, operator.start(), operator.end(),
        "OPT may stand once, at the end, outside brackets, before words joined by OR");
  }

  private PatentQuery preferring(PatentQuery required) {
    Connective operator = operators.between(at).orElseThrow();
    advance(operator.end());
    operandAfter(operator.start(), operator.end());
    PatentQuery preferred = expression(Scope.TOP);
    boolean words = switch (preferred) {
      case Or or -> or.operands().stream().noneMatch(ExpressionParser::isCombination);
      default -> !isCombination(preferred);
    };
    Optional<Connective> again = operators.between(at).filter(next -> next.kind() == Kind.OPT);
    if (!words || again.isPresent()) {
      throw optPlace(words ? again.get() : operator);
    }
    return new Preferring(required, preferred, new SourceRange(operator.start(), operator.end()));
  }

  private static boolean isCombination(PatentQuery node) {
    return node instanceof And || node instanceof Not || node instanceof PatentQuery.Semantic;
  }

  private PatentQuery expression(Scope scope) {
    return scan.habits().has(Habit.LEFT_TO_RIGHT) ? leftToRight(scope) : or(scope);
  }

  private PatentQuery leftToRight(Scope scope) {
    Chain chain = new Chain(at, chain(scope));
    while (true) {
      Optional<Connective> operator = operators.between(at).map(this::supported);
      if (operator.isEmpty() && !clauses.startsClause(at)) {
        return chain.tree(at);
      }
      Connective joined = operator.map(this::operator).orElse(new Connective(Kind.AND, at, at + 1));
      chain.add(joined.kind(), chain(scope), joined.start());
      if (chain.turns() > limits.depth()) {
        throw text.error(QueryErrorCode.TOO_DEEP, joined.start(), joined.end(),
            "operators of different kinds take turns more than " + limits.depth() + " times; use brackets");
      }
    }
  }

  /// Reads an operator up to its right operand; AND NOT is NOT.
  private Connective operator(Connective first) {
    advance(first.end());
    Connective operator = first;
    if (first.kind() == Kind.AND && connective(Kind.NOT)) {
      operator = operators.between(at).orElseThrow();
      advance(operator.end());
    }
    refuseNotAfterOr(operator);
    operandAfter(operator.start(), operator.end());
    return operator;
  }

  private PatentQuery or(Scope scope) {
    int start = at;
    Chain arms = new Chain(start, and(scope));
    while (connective(Kind.OR)) {
      Connective operator = operators.between(at).orElseThrow();
      advance(operator.end());
      refuseNotAfterOr(operator);
      operandAfter(operator.start(), operator.end());
      arms.add(Kind.OR, and(scope), operator.start());
    }
    return arms.tree(at);
  }

  private void refuseNotAfterOr(Connective operator) {
    if (operator.kind() == Kind.OR && connective(Kind.NOT)) {
      Connective not = operators.between(at).orElseThrow();
      throw missingLeft(not.start(), not.end());
    }
  }

  private PatentQuery and(Scope scope) {
    List<PatentQuery> operands = new ArrayList<>();
    int start = at;
    operands.add(not(chain(scope), scope));
    while (true) {
      Optional<Connective> operator = operators.between(at).map(this::supported);
      if (operator.isPresent() && operator.get().kind() == Kind.AND) {
        advance(operator.get().end());
        if (connective(Kind.NOT)) {
          operands.add(not(operands.removeLast(), scope));
          continue;
        }
        operandAfter(operator.get().start(), operator.get().end());
      } else if (operator.isPresent() || !clauses.startsClause(at)) {
        break;
      }
      operands.add(not(chain(scope), scope));
    }
    Chain chain = new Chain(start, operands.getFirst());
    operands.stream().skip(1).forEach(operand -> chain.add(Kind.AND, operand, start));
    return chain.tree(at);
  }

  private Connective supported(Connective operator) {
    if (operator.kind() == Kind.UNSUPPORTED) {
      throw text.error(QueryErrorCode.NOT_SUPPORTED, operator.start(), operator.end(),
          text.written(operator.start(), operator.end()) + " is not supported");
    }
    return operator;
  }

  /// Reads `not x` behind an operand as often as it stands there.
  private PatentQuery not(PatentQuery kept, Scope scope) {
    Chain chain = new Chain(at, kept);
    while (connective(Kind.NOT)) {
      Connective operator = operators.between(at).orElseThrow();
      advance(operator.end());
      operandAfter(operator.start(), operator.end());
      chain.add(Kind.NOT, chain(scope), operator.start());
    }
    return chain.tree(at);
  }

  private PatentQuery chain(Scope scope) {
    PatentQuery left = unit(scope);
    int marks = 0;
    while (true) {
      Optional<ProximityMark> found = operators.proximity(at);
      if (found.isEmpty() || found.get().kind() == ProximityMark.Kind.FREQUENCY) {
        return left;
      }
      ProximityMark mark = found.get();
      if (++marks > limits.proximity()) {
        throw text.error(QueryErrorCode.TOO_MANY_PROXIMITY, mark.start(), mark.end(),
            "more than " + limits.proximity() + " proximity operators in one chain");
      }
      proximity.check(mark);
      advance(mark.end());
      operandAfter(mark.start(), mark.end());
      PatentQuery right = unit(scope.besides(proximity.field(left)));
      left = proximity.join(left, mark, right);
    }
  }

  private PatentQuery unit(Scope scope) {
    PatentQuery node = primary(scope);
    while (true) {
      Optional<ProximityMark> mark = operators.proximity(at);
      if (mark.isEmpty() || mark.get().kind() != ProximityMark.Kind.FREQUENCY) {
        return node;
      }
      node = proximity.frequency(node, mark.get());
      advance(mark.get().end());
    }
  }

  private PatentQuery primary(Scope scope) {
    Optional<ProximityMark> mark = operators.reservedProximity(at);
    if (mark.isPresent()) {
      throw missingLeft(mark.get().start(), mark.get().end());
    }
    Optional<Connective> operator = operators.reserved(at);
    if (operator.isPresent()) {
      throw missingLeft(operator.get().start(), operator.get().end());
    }
    if (text.at(at) == '(') {
      PatentQuery group = group(at, scope);
      advance(at);
      return group;
    }
    if (text.at(at) == ')' && depth == 0) {
      throw unexpected();
    }
    PatentQuery clause = clauses.read(at, scope);
    advance(clauses.end());
    return clause;
  }

  /// Reads a bracketed expression; afterwards [#end()] is behind its bracket.
  PatentQuery group(int open, Scope scope) {
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
    PatentQuery node = expression(scope);
    Optional<Connective> opt = operators.between(at).filter(next -> next.kind() == Kind.OPT);
    if (opt.isPresent()) {
      throw optPlace(opt.get());
    }
    if (at >= text.length()) {
      throw neverClosed(open);
    }
    if (text.at(at) != ')') {
      throw unexpected();
    }
    depth--;
    at++;
    return node;
  }

  private QuerySyntaxException neverClosed(int open) {
    return text.error(QueryErrorCode.UNBALANCED_OPEN, open, open + 1, "this '(' is never closed");
  }

  /// The error for an operator that lacks its left operand.
  QuerySyntaxException missingLeft(int start, int end) {
    String hint = scan.habits().has(Habit.STAR_ALONE) ? "; for a complement write '* not x'" : "";
    return text.error(QueryErrorCode.MISSING_LEFT, start, end,
        "expected an operand before '" + text.written(start, end) + "'" + hint);
  }

  /// Checks that an operand follows an operator just read.
  private void operandAfter(int start, int end) {
    boolean none = at >= text.length() || text.at(at) == ')' || operators.reserved(at).isPresent();
    if (none) {
      throw text.error(QueryErrorCode.MISSING_RIGHT, start, end,
          "expected an operand after '" + text.written(start, end) + "'");
    }
  }

  private boolean connective(Kind kind) {
    Optional<Connective> operator = operators.between(at);
    return operator.isPresent() && operator.get().kind() == kind;
  }

  private void advance(int position) {
    at = scan.skipBlank(position);
  }
}
