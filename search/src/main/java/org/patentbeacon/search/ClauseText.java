package org.patentbeacon.search;

import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SExpression;

/// A textual clause in the beacon dialect: its field and its words, also where a group named the field.
final class ClauseText {
  private ClauseText() {}

  static String of(PatentQuery node) {
    return field(node) + "=" + words(node);
  }

  private static String words(PatentQuery node) {
    return switch (node) {
      case PatentQuery.Text text -> '"' + SExpression.join(text.tokens()) + '"';
      case PatentQuery.Wildcard wildcard -> SExpression.join(wildcard.pattern());
      case PatentQuery.Near near -> joined(near.left(), distance(near), near.right());
      case PatentQuery.SameSentence same -> joined(same.left(), "(s)", same.right());
      case PatentQuery.SameParagraph same -> joined(same.left(), "(p)", same.right());
      case PatentQuery.Frequency frequency -> "(" + words(frequency.operand()) + " (" + frequency.count() + "f))";
      case PatentQuery.Or or -> "(" + String.join(" or ", or.operands().stream().map(ClauseText::words).toList()) + ")";
      default -> throw new IllegalArgumentException("no text node: " + node);
    };
  }

  private static String joined(PatentQuery left, String operator, PatentQuery right) {
    return "(" + words(left) + " " + operator + " " + words(right) + ")";
  }

  private static String distance(PatentQuery.Near near) {
    String numbers = near.min() == 0 ? String.valueOf(near.max()) : near.min() + "-" + near.max();
    return "(" + numbers + (near.ordered() ? "w)" : "n)");
  }

  /// The field a textual node searches.
  static String field(PatentQuery node) {
    return switch (node) {
      case PatentQuery.Text text -> text.field();
      case PatentQuery.Wildcard wildcard -> wildcard.field();
      case PatentQuery.Near near -> field(near.left());
      case PatentQuery.SameSentence same -> field(same.left());
      case PatentQuery.SameParagraph same -> field(same.left());
      case PatentQuery.Frequency frequency -> field(frequency.operand());
      case PatentQuery.Or or -> field(or.operands().getFirst());
      default -> throw new IllegalArgumentException("no text node: " + node);
    };
  }
}
