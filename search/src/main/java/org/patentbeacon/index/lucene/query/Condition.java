package org.patentbeacon.index.lucene.query;

import java.util.List;

/// What a document must have of some numbered terms to answer a query.
public sealed interface Condition {

  /// Says nothing: any document may answer.
  record Unknown() implements Condition {}

  /// It has a term.
  ///
  /// @param term the number of the term
  record Occurs(int term) implements Condition {}

  /// All of some conditions hold.
  ///
  /// @param parts the conditions
  record All(List<Condition> parts) implements Condition {
    /// Copies the list.
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// Any of some conditions holds; never where there are none.
  ///
  /// @param parts the conditions
  record Any(List<Condition> parts) implements Condition {
    /// Copies the list.
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// One condition holds, and another one does not.
  ///
  /// @param kept the one that holds
  /// @param removed the one that does not; it decides
  record Without(Condition kept, Condition removed) implements Condition {}
}
