package org.patentbeacon.analysis.unit;

/// Clauses of queries.
public final class Clauses {
  private Clauses() {}

  /// {@return the clause that finds documents with a name, the whole of it}
  ///
  /// @param field the field
  /// @param name the name; what is a sign of the query language in it stands for itself
  public static String exact(String field, String name) {
    return field + "==\"" + name.replaceAll("[\\\\\"*?$#+]", "\\\\$0") + "\"";
  }
}
