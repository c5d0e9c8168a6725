package org.patentbeacon.query.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Preferring;
import org.patentbeacon.query.PatentQuery.Semantic;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.scan.QueryText;

/// What holds for a query as a whole, asked of one whose references were expanded: where OPT and a similarity clause may
/// stand, and how deep brackets may nest.
final class ExpandedForm {
  private static final int PROXIMITY = 4;
  private static final int CLAUSE = 5;

  private final QueryText text;
  private final QueryLimits limits;
  private @Nullable Semantic semantic;

  ExpandedForm(QueryText text, QueryLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  void check(PatentQuery tree) {
    if (tree instanceof Preferring preferring) {
      walk(preferring.required(), 1, 0);
      walk(preferring.preferred(), 1, 0);
      checkWords(preferring.preferred());
    } else {
      walk(tree, 0, 0);
    }
    boolean placed = semantic == null || tree.equals(semantic)
        || (tree instanceof And and && and.operands().stream().anyMatch(operand -> operand.equals(semantic)));
    if (semantic != null && !placed) {
      throw error(QueryErrorCode.SEMANTIC_PLACE, semantic, semantic.kind() + "= must be joined to the rest by a "
          + "top-level AND");
    }
  }

  /// Behind OPT stand words joined by OR.
  private void checkWords(PatentQuery preferred) {
    for (PatentQuery arm : preferred instanceof Or or ? or.operands() : List.of(preferred)) {
      if (arm instanceof And || arm instanceof Not || arm instanceof Semantic) {
        throw optPlace(arm);
      }
    }
  }

  private QuerySyntaxException optPlace(PatentQuery node) {
    return error(QueryErrorCode.OPT_PLACE, node,
        "OPT may stand once, at the end, outside brackets, before words joined by OR");
  }

  /// @param least the strength with which an operand must hold together to need no brackets
  /// @param depth the brackets around it
  private void walk(PatentQuery node, int least, int depth) {
    int strength = strength(node);
    int inside = strength < least ? depth + 1 : depth;
    if (inside > limits.depth()) {
      throw error(QueryErrorCode.TOO_DEEP, node, "more than " + limits.depth()
          + " nested brackets with those of saved searches and topics");
    }
    switch (node) {
      case Preferring _ -> throw optPlace(node);
      case Semantic found -> {
        if (semantic != null) {
          throw error(QueryErrorCode.SEMANTIC_TWICE, node, "a query may rank by similarity once");
        }
        semantic = found;
      }
      default -> {
        List<PatentQuery> operands = node.children();
        for (int i = 0; i < operands.size(); i++) {
          boolean chain = i == 0 && strength == PROXIMITY;
          walk(operands.get(i), chain ? strength : strength + 1, inside);
        }
      }
    }
  }

  /// OR holds its operands together least, a clause needs no brackets at all.
  private static int strength(PatentQuery node) {
    return switch (node) {
      case Or _ -> 1;
      case And _ -> 2;
      case Not _ -> 3;
      default -> node.children().isEmpty() ? CLAUSE : PROXIMITY;
    };
  }

  private QuerySyntaxException error(QueryErrorCode code, PatentQuery node, String message) {
    return text.error(code, node.range(), message, null);
  }
}
