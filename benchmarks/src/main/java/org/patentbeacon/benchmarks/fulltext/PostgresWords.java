package org.patentbeacon.benchmarks.fulltext;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Text;

/// A query as a condition of PostgreSQL. What is said of one column is one `tsquery`, which its index answers in one scan.
final class PostgresWords {
  private PostgresWords() {}

  static String condition(PatentQuery query) throws InexpressibleException {
    List<String> columns = columns(query).stream().distinct().toList();
    if (columns.size() == 1) {
      return columns.getFirst() + " @@ $q$" + words(query) + "$q$::tsquery";
    }
    return switch (query) {
      case And and -> joined(and.operands(), " AND ");
      case Or or -> joined(or.operands(), " OR ");
      case Not not -> "(" + condition(not.kept()) + " AND NOT " + joined(not.removed(), " OR ") + ")";
      default -> throw new InexpressibleException("no condition over several columns for " + query.described());
    };
  }

  private static String joined(List<PatentQuery> operands, String operator) throws InexpressibleException {
    StringBuilder joined = new StringBuilder("(");
    for (PatentQuery operand : operands) {
      joined.append(joined.length() > 1 ? operator : "").append(condition(operand));
    }
    return joined.append(')').toString();
  }

  private static List<String> columns(PatentQuery query) throws InexpressibleException {
    if (query instanceof Text text) {
      return List.of(switch (text.field()) {
        case "TIABC" -> "words";
        case "TI" -> "title";
        default -> throw new InexpressibleException("no column for " + text.field());
      });
    }
    List<String> columns = new ArrayList<>();
    for (PatentQuery child : query.children()) {
      columns.addAll(columns(child));
    }
    return columns;
  }

  private static String words(PatentQuery query) throws InexpressibleException {
    return switch (query) {
      case Text text -> phrase(PairPhrase.of(text.tokens()));
      case And and -> any(and.operands(), " & ");
      case Or or -> any(or.operands(), " | ");
      case Not not -> "(" + words(not.kept()) + " & !" + any(not.removed(), " | ") + ")";
      case Near near -> near(near);
      default -> throw new InexpressibleException("tsquery has no " + query.described());
    };
  }

  private static String any(List<PatentQuery> operands, String operator) throws InexpressibleException {
    StringBuilder joined = new StringBuilder("(");
    for (PatentQuery operand : operands) {
      joined.append(joined.length() > 1 ? operator : "").append(words(operand));
    }
    return joined.append(')').toString();
  }

  private static String phrase(PairPhrase phrase) {
    String words = "'" + String.join("' <-> '", phrase.terms()) + "'" + (phrase.open() ? ":*" : "");
    return phrase.terms().size() > 1 ? "(" + words + ")" : words;
  }

  /// A distance of PostgreSQL is one number, so that each one allowed is an operand of its own.
  private static String near(Near near) throws InexpressibleException {
    if (!(near.left() instanceof Text left && near.right() instanceof Text right)) {
      throw new InexpressibleException("distances between anything but phrases");
    }
    List<String> distances = new ArrayList<>();
    for (int between = near.min(); between <= near.max(); between++) {
      distances.add(apart(left, right, between));
      if (!near.ordered()) {
        distances.add(apart(right, left, between));
      }
    }
    return "(" + String.join(" | ", distances) + ")";
  }

  private static String apart(Text before, Text behind, int between) {
    PairPhrase first = PairPhrase.of(before.tokens());
    return "(" + phrase(first) + " <" + (between + 1 + first.tail()) + "> " + phrase(PairPhrase.of(behind.tokens())) + ")";
  }
}
