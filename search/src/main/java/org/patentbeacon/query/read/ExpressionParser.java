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
  private final OperatorCursor cursor;
  private final ProximityRules proximity;
  private final Clauses clauses;
  private int depth;

  ExpressionParser(QueryText text, Scanner scan, QueryLimits limits) {
    this.text = text;
    this.limits = limits;
    this.scan = scan;
    this.cursor = new OperatorCursor(text, scan);
    this.proximity = new ProximityRules(text, scan.habits());
    LeafCounter leaves = new LeafCounter(text, limits);
    this.clauses = scan.habits().dialect() == Dialect.CPRS
        ? new PostfixClauses(text, scan, leaves)
        : new InfixClauses(text, scan, leaves, this);
  }

  /// Reads a whole query.
  PatentQuery query() {
    PatentQuery tree = expression(0, Scope.TOP);
    Optional<Connective> opt = cursor.operator(Kind.OPT);
    if (opt.isPresent()) {
      tree = preferring(tree, opt.get());
    }
    if (!cursor.atEnd()) {
      throw cursor.unexpected();
    }
    clauses.check(tree);
    return tree;
  }

  /// Reads an expression that starts at a position and may end before the text does.
  PatentQuery expression(int from, Scope scope) {
    cursor.moveTo(from);
    return expression(scope);
  }

  /// Where reading stands: behind what was read last.
  OperatorCursor cursor() {
    return cursor;
  }

  private PatentQuery preferring(PatentQuery required, Connective operator) {
    cursor.pass(operator);
    PatentQuery preferred = expression(Scope.TOP);
    boolean words = switch (preferred) {
      case Or or -> or.operands().stream().noneMatch(ExpressionParser::isCombination);
      default -> !isCombination(preferred);
    };
    Optional<Connective> again = cursor.operator(Kind.OPT);
    if (!words || again.isPresent()) {
      throw cursor.optPlace(words ? again.get() : operator);
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
    int start = cursor.at();
    Chain chain = new Chain(start, chain(scope));
    while (true) {
      Optional<Connective> operator = cursor.operator();
      if (operator.isEmpty() && !clauses.startsClause(cursor.at())) {
        return chain.tree(cursor.at());
      }
      Connective joined = operator.map(this::operator)
          .orElse(new Connective(Kind.AND, cursor.at(), cursor.at() + 1));
      chain.add(joined.kind(), chain(scope), joined.start());
      if (chain.turns() > limits.depth()) {
        throw text.error(QueryErrorCode.TOO_DEEP, joined.start(), joined.end(),
            "operators of different kinds take turns more than " + limits.depth() + " times; use brackets");
      }
    }
  }

  /// Reads an operator up to its right operand; AND NOT is NOT.
  private Connective operator(Connective first) {
    Connective operator = first.kind() == Kind.AND ? cursor.notBehind(first).orElse(first) : first;
    cursor.pass(operator);
    return operator;
  }

  private PatentQuery or(Scope scope) {
    Chain arms = new Chain(cursor.at(), and(scope));
    Optional<Connective> operator = cursor.operator(Kind.OR);
    while (operator.isPresent()) {
      cursor.pass(operator.get());
      arms.add(Kind.OR, and(scope), operator.get().start());
      operator = cursor.operator(Kind.OR);
    }
    return arms.tree(cursor.at());
  }

  private PatentQuery and(Scope scope) {
    int start = cursor.at();
    List<PatentQuery> operands = new ArrayList<>();
    operands.add(not(chain(scope), scope));
    while (true) {
      Optional<Connective> operator = cursor.operator();
      if (operator.isPresent() && operator.get().kind() == Kind.AND) {
        Optional<Connective> not = cursor.notBehind(operator.get());
        if (not.isPresent()) {
          cursor.moveTo(not.get().start());
          operands.add(not(operands.removeLast(), scope));
          continue;
        }
        cursor.pass(operator.get());
      } else if (operator.isPresent() || !clauses.startsClause(cursor.at())) {
        break;
      }
      operands.add(not(chain(scope), scope));
    }
    Chain chain = new Chain(start, operands.getFirst());
    operands.stream().skip(1).forEach(operand -> chain.add(Kind.AND, operand, start));
    return chain.tree(cursor.at());
  }

  /// Reads `not x` behind an operand as often as it stands there.
  private PatentQuery not(PatentQuery kept, Scope scope) {
    Chain chain = new Chain(cursor.at(), kept);
    Optional<Connective> operator = cursor.operator(Kind.NOT);
    while (operator.isPresent()) {
      cursor.pass(operator.get());
      chain.add(Kind.NOT, chain(scope), operator.get().start());
      operator = cursor.operator(Kind.NOT);
    }
    return chain.tree(cursor.at());
  }

  private PatentQuery chain(Scope scope) {
    PatentQuery left = unit(scope);
    int marks = 0;
    while (true) {
      Optional<ProximityMark> found = cursor.proximity();
      if (found.isEmpty() || found.get().kind() == ProximityMark.Kind.FREQUENCY) {
        return left;
      }
      ProximityMark mark = found.get();
      if (++marks > limits.proximity()) {
        throw text.error(QueryErrorCode.TOO_MANY_PROXIMITY, mark.start(), mark.end(),
            "more than " + limits.proximity() + " proximity operators in one chain");
      }
      proximity.check(mark);
      cursor.pass(mark);
      PatentQuery right = unit(scope.besides(proximity.field(left)));
      left = proximity.join(left, mark, right);
    }
  }

  private PatentQuery unit(Scope scope) {
    PatentQuery node = primary(scope);
    while (true) {
      Optional<ProximityMark> mark = cursor.proximity();
      if (mark.isEmpty() || mark.get().kind() != ProximityMark.Kind.FREQUENCY) {
        return node;
      }
      node = proximity.frequency(node, mark.get());
      cursor.moveTo(mark.get().end());
    }
  }

  private PatentQuery primary(Scope scope) {
    cursor.refuseOperator();
    if (cursor.stands('(')) {
      PatentQuery group = group(cursor.at(), scope);
      cursor.moveTo(cursor.at());
      return group;
    }
    if (cursor.stands(')') && depth == 0) {
      throw cursor.unexpected();
    }
    PatentQuery clause = clauses.read(cursor.at(), scope);
    cursor.moveTo(clauses.end());
    return clause;
  }

  /// Reads a bracketed expression; afterwards the cursor is behind its bracket.
  PatentQuery group(int open, Scope scope) {
    if (++depth > limits.depth()) {
      throw text.error(QueryErrorCode.TOO_DEEP, open, open + 1, "more than " + limits.depth() + " nested brackets");
    }
    cursor.moveTo(open + 1);
    if (cursor.stands(')')) {
      throw text.error(QueryErrorCode.EMPTY_GROUP, open, cursor.at() + 1, "nothing stands between these brackets");
    }
    if (cursor.atEnd()) {
      throw neverClosed(open);
    }
    PatentQuery node = expression(scope);
    Optional<Connective> opt = cursor.operator(Kind.OPT);
    if (opt.isPresent()) {
      throw cursor.optPlace(opt.get());
    }
    if (cursor.atEnd()) {
      throw neverClosed(open);
    }
    if (!cursor.stands(')')) {
      throw cursor.unexpected();
    }
    depth--;
    cursor.step();
    return node;
  }

  private QuerySyntaxException neverClosed(int open) {
    return text.error(QueryErrorCode.UNBALANCED_OPEN, open, open + 1, "this '(' is never closed");
  }
}
