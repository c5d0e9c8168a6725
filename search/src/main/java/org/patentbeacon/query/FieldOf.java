package org.patentbeacon.query;

import java.util.Optional;

/// The field that a leaf of the tree searches.
final class FieldOf {
  private FieldOf() {}

  /// The field of a leaf; empty for nodes with operands and for clauses without a field.
  static Optional<String> leaf(PatentQuery node) {
    return switch (node) {
      case PatentQuery.Text leaf -> Optional.of(leaf.field());
      case PatentQuery.Wildcard leaf -> Optional.of(leaf.field());
      case PatentQuery.Exact leaf -> Optional.of(leaf.field());
      case PatentQuery.NumberIs leaf -> Optional.of(leaf.field());
      case PatentQuery.ClassSymbol leaf -> Optional.of(leaf.field());
      case PatentQuery.DateRange leaf -> Optional.of(leaf.field());
      case PatentQuery.IntegerRange leaf -> Optional.of(leaf.field());
      case PatentQuery.ClassRange leaf -> Optional.of(leaf.field());
      case PatentQuery.Code leaf -> Optional.of(leaf.field());
      case PatentQuery.Enumerated leaf -> Optional.of(leaf.field());
      case PatentQuery.Flag leaf -> Optional.of(leaf.field());
      case PatentQuery.CompanyTree leaf -> Optional.of(leaf.field());
      case PatentQuery.Exists leaf -> Optional.of(leaf.field());
      case PatentQuery.Near node1 -> Optional.empty();
      case PatentQuery.SameSentence node1 -> Optional.empty();
      case PatentQuery.SameParagraph node1 -> Optional.empty();
      case PatentQuery.Frequency node1 -> Optional.empty();
      case PatentQuery.Semantic node1 -> Optional.empty();
      case PatentQuery.SavedSearch node1 -> Optional.empty();
      case PatentQuery.Topic node1 -> Optional.empty();
      case PatentQuery.All node1 -> Optional.empty();
      case PatentQuery.And node1 -> Optional.empty();
      case PatentQuery.Or node1 -> Optional.empty();
      case PatentQuery.Not node1 -> Optional.empty();
      case PatentQuery.Preferring node1 -> Optional.empty();
    };
  }
}
