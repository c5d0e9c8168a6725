package org.patentbeacon.query.reference;

import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.SourceRange;

/// Nodes at another place of the query text.
final class Placed {
  private Placed() {}

  /// A leaf that counts as written in a range.
  static PatentQuery leaf(PatentQuery leaf, SourceRange range) {
    return switch (leaf) {
      case PatentQuery.Text node -> new PatentQuery.Text(node.field(), node.tokens(), range);
      case PatentQuery.Wildcard node -> new PatentQuery.Wildcard(node.field(), node.pattern(), range);
      case PatentQuery.Exact node -> new PatentQuery.Exact(node.field(), node.tokens(), range);
      case PatentQuery.NumberIs node -> new PatentQuery.NumberIs(node.field(), node.number(), range);
      case PatentQuery.ClassSymbol node -> new PatentQuery.ClassSymbol(node.field(), node.reach(), node.symbol(), range);
      case PatentQuery.DateRange node -> new PatentQuery.DateRange(node.field(), node.from(), node.to(), range);
      case PatentQuery.IntegerRange node -> new PatentQuery.IntegerRange(node.field(), node.from(), node.to(), range);
      case PatentQuery.ClassRange node -> new PatentQuery.ClassRange(node.field(), node.from(), node.to(), range);
      case PatentQuery.Code node -> new PatentQuery.Code(node.field(), node.code(), range);
      case PatentQuery.Enumerated node -> new PatentQuery.Enumerated(node.field(), node.value(), range);
      case PatentQuery.Flag node -> new PatentQuery.Flag(node.field(), node.value(), range);
      case PatentQuery.Semantic node -> new PatentQuery.Semantic(node.kind(), node.text(), range);
      case PatentQuery.All _ -> new PatentQuery.All(range);
      case PatentQuery.Exists node -> new PatentQuery.Exists(node.field(), range);
      case PatentQuery.CompanyTree node -> new PatentQuery.CompanyTree(node.field(), node.name(), range);
      case PatentQuery.SavedSearch node -> new PatentQuery.SavedSearch(node.name(), range);
      case PatentQuery.Topic node -> new PatentQuery.Topic(node.reach(), node.path(), range);
      case PatentQuery.Near _, PatentQuery.SameSentence _, PatentQuery.SameParagraph _, PatentQuery.Frequency _, And _,
          Or _, Not _, PatentQuery.Preferring _ -> throw new IllegalArgumentException("no leaf: " + leaf);
    };
  }
}
