package org.patentbeacon.query.read;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.scan.Connective.Kind;

/// Operands joined from left to right. Operands of one kind make one flat node; when the kind changes, what there is so
/// far becomes the first operand of the next node.
final class Chain {
  private final int start;
  private List<PatentQuery> operands = new ArrayList<>();
  private Kind kind = Kind.OPT;
  private int operator;
  private int turns;

  Chain(int start, PatentQuery first) {
    this.start = start;
    operands.add(first);
  }

  /// How often the kind of operator has changed.
  int turns() {
    return turns;
  }

  void add(Kind next, PatentQuery operand, int operatorAt) {
    if (next != kind) {
      PatentQuery soFar = operands.size() == 1 ? operands.getFirst() : tree(operatorAt);
      operands = new ArrayList<>(flat(next, soFar, true));
      turns += kind == Kind.OPT ? 0 : 1;
      kind = next;
      operator = operatorAt;
    }
    operands.addAll(flat(next, operand, false));
  }

  private static List<PatentQuery> flat(Kind kind, PatentQuery node, boolean left) {
    if (kind == Kind.AND && node instanceof And and) {
      return and.operands();
    }
    if (kind == Kind.OR && node instanceof Or or) {
      return or.operands();
    }
    if (kind == Kind.NOT && left && node instanceof Not not) {
      List<PatentQuery> all = new ArrayList<>();
      all.add(not.kept());
      all.addAll(not.removed());
      return all;
    }
    return List.of(node);
  }

  /// The node of all operands so far.
  PatentQuery tree(int end) {
    if (operands.size() == 1) {
      return operands.getFirst();
    }
    SourceRange range = new SourceRange(start, end);
    return switch (kind) {
      case AND -> new And(operands, range);
      case OR -> new Or(operands, range);
      case NOT -> new Not(operands.getFirst(), operands.subList(1, operands.size()),
          new SourceRange(operator, Math.min(end, operator + 3)));
      case OPT, UNSUPPORTED -> throw new IllegalStateException("no node is made of " + kind);
    };
  }
}
