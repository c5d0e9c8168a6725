package org.patentbeacon.query;

/// What a node is called in a message.
final class NodeName {
  private NodeName() {}

  static String of(PatentQuery node) {
    return switch (node) {
      case PatentQuery.And and -> "AND";
      case PatentQuery.Or or -> "OR";
      case PatentQuery.Not not -> "NOT";
      case PatentQuery.Preferring preferring -> "OPT";
      case PatentQuery.Frequency frequency -> "a frequency";
      case PatentQuery.Exact exact -> "an exact value";
      case PatentQuery.CompanyTree tree -> "a company tree";
      case PatentQuery.All all -> "'*'";
      default -> FieldOf.leaf(node).map(field -> "a value of " + field).orElse("a clause that is no text");
    };
  }
}
