package org.patentbeacon.query.read;

import org.patentbeacon.query.PatentQuery;

/// Reads single clauses: what stands between the operators.
interface Clauses {

  /// Whether a clause can start here.
  boolean startsClause(int at);

  /// Reads the clause that starts here.
  ///
  /// @param at its first position, never white space
  /// @param scope what a value without a field belongs to
  PatentQuery read(int at, Scope scope);

  /// Behind the clause read last.
  int end();

  /// Checks what can only be said of the whole query.
  void check(PatentQuery tree);
}
