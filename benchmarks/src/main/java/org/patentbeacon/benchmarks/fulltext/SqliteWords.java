package org.patentbeacon.benchmarks.fulltext;

import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Text;

/// A query in the words of SQLite's FTS5.
final class SqliteWords {
  private SqliteWords() {}

  static String match(PatentQuery query) throws InexpressibleException {
    return switch (query) {
      case Text text -> columns(text.field()) + phrase(PairPhrase.of(text.tokens()));
      case And and -> joined(and.operands(), " AND ");
      case Or or -> joined(or.operands(), " OR ");
      case Not not -> "(" + match(not.kept()) + " NOT " + joined(not.removed(), " OR ") + ")";
      case Near near -> near(near);
      default -> throw new InexpressibleException("FTS5 has no " + query.described());
    };
  }

  private static String joined(List<PatentQuery> operands, String operator) throws InexpressibleException {
    StringBuilder joined = new StringBuilder("(");
    for (PatentQuery operand : operands) {
      joined.append(joined.length() > 1 ? operator : "").append(match(operand));
    }
    return joined.append(')').toString();
  }

  private static String columns(String field) throws InexpressibleException {
    return switch (field) {
      case "TIABC" -> "";
      case "TI" -> "title : ";
      case "AB" -> "summary : ";
      case "CLAIM" -> "claims : ";
      default -> throw new InexpressibleException("no column for " + field);
    };
  }

  private static String phrase(PairPhrase phrase) {
    return '"' + String.join(" ", phrase.terms()) + '"' + (phrase.open() ? " *" : "");
  }

  /// NEAR counts the tokens between two phrases in either order, from 0, so that nothing else can be said with it.
  private static String near(Near near) throws InexpressibleException {
    if (!(near.left() instanceof Text left && near.right() instanceof Text right)) {
      throw new InexpressibleException("NEAR joins phrases only");
    }
    if (near.ordered()) {
      throw new InexpressibleException("NEAR has no order");
    }
    PairPhrase first = PairPhrase.of(left.tokens());
    PairPhrase second = PairPhrase.of(right.tokens());
    if (near.min() > 0 || first.open() || second.open() || first.tail() != second.tail()) {
      throw new InexpressibleException("NEAR has no least distance, and one distance for both orders");
    }
    return columns(left.field()) + "NEAR(" + phrase(first) + " " + phrase(second) + ", " + (near.max() + first.tail()) + ")";
  }
}
