package org.patentbeacon.query.read;

import java.util.Optional;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.scan.Connective;
import org.patentbeacon.query.scan.Connective.Kind;
import org.patentbeacon.query.scan.Operators;
import org.patentbeacon.query.scan.ProximityMark;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;

/// Where reading stands between two clauses: sees the operator ahead, steps over it, and says what is missing around it.
final class OperatorCursor {
  private final QueryText text;
  private final Scanner scan;
  private final Operators operators;
  private int at;

  OperatorCursor(QueryText text, Scanner scan) {
    this.text = text;
    this.scan = scan;
    this.operators = scan.operators();
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean stands(char c) {
    return text.at(at) == c;
  }

  /// Goes to a position, or behind the white space and comments there.
  void moveTo(int position) {
    at = scan.skipBlank(position);
  }

  /// Goes to the next character, be it white space.
  void step() {
    at++;
  }

  /// The operator here, unless the dialect has it and this project cannot answer it.
  Optional<Connective> operator() {
    return operators.between(at).map(this::supported);
  }

  private Connective supported(Connective operator) {
    if (operator.kind() == Kind.UNSUPPORTED) {
      throw text.error(QueryErrorCode.NOT_SUPPORTED, operator.start(), operator.end(),
          text.written(operator.start(), operator.end()) + " is not supported");
    }
    return operator;
  }

  /// The operator here when it is of a kind.
  Optional<Connective> operator(Kind kind) {
    return operators.between(at).filter(operator -> operator.kind() == kind);
  }

  /// The NOT that follows an operator.
  Optional<Connective> notBehind(Connective operator) {
    return operators.between(scan.skipBlank(operator.end())).filter(next -> next.kind() == Kind.NOT);
  }

  Optional<ProximityMark> proximity() {
    return operators.proximity(at);
  }

  /// Steps over an operator that an operand must follow.
  void pass(Connective operator) {
    moveTo(operator.end());
    if (operator.kind() == Kind.OR) {
      refuseNot();
    }
    demandOperand(operator.start(), operator.end());
  }

  /// Steps over an operator that an operand must follow.
  void pass(ProximityMark mark) {
    moveTo(mark.end());
    demandOperand(mark.start(), mark.end());
  }

  private void refuseNot() {
    Optional<Connective> not = operator(Kind.NOT);
    if (not.isPresent()) {
      throw missingLeft(not.get().start(), not.get().end());
    }
  }

  private void demandOperand(int start, int end) {
    boolean none = atEnd() || stands(')') || operators.reserved(at).isPresent();
    if (none) {
      throw text.error(QueryErrorCode.MISSING_RIGHT, start, end,
          "expected an operand after '" + text.written(start, end) + "'");
    }
  }

  /// Refuses an operator where an operand is expected.
  void refuseOperator() {
    Optional<ProximityMark> mark = operators.reservedProximity(at);
    if (mark.isPresent()) {
      throw missingLeft(mark.get().start(), mark.get().end());
    }
    Optional<Connective> operator = operators.reserved(at);
    if (operator.isPresent()) {
      throw missingLeft(operator.get().start(), operator.get().end());
    }
  }

  /// The error for an operator that lacks its left operand.
  QuerySyntaxException missingLeft(int start, int end) {
    String hint = scan.habits().has(Habit.STAR_ALONE) ? "; for a complement write '* not x'" : "";
    return text.error(QueryErrorCode.MISSING_LEFT, start, end,
        "expected an operand before '" + text.written(start, end) + "'" + hint);
  }

  /// The error for what stands here in place of an operator.
  QuerySyntaxException unexpected() {
    if (stands(')')) {
      return text.error(QueryErrorCode.UNBALANCED_CLOSE, at, at + 1, "this ')' closes nothing");
    }
    return operator(Kind.OPT).map(this::optPlace).orElseGet(() -> text.error(QueryErrorCode.UNEXPECTED_CHARACTER, at,
        at + 1, "expected an operator or the end, found '" + text.written(at, at + 1) + "'"));
  }

  /// The error for an OPT where none may stand.
  QuerySyntaxException optPlace(Connective operator) {
    return text.error(QueryErrorCode.OPT_PLACE, operator.start(), operator.end(),
        "OPT may stand once, at the end, outside brackets, before words joined by OR");
  }
}
