package org.patentbeacon.index.lucene.query;

import java.util.List;
import org.apache.lucene.search.Query;

/// What a document must have, some numbered terms before all, to answer a query.
public sealed interface Condition {

  /// Says nothing: any document may answer.
  record Unknown() implements Condition {}

  /// It has a term.
  ///
  /// @param term the number of the term
  record Occurs(int term) implements Condition {}

  /// It has terms one behind the other.
  ///
  /// @param terms the terms with where they stand
  record Follow(List<Placed> terms) implements Condition {
    /// Copies the list.
    public Follow {
      terms = List.copyOf(terms);
    }
  }

  /// A term of a phrase.
  ///
  /// @param term the number of the term
  /// @param position how far behind the start of the phrase it stands
  record Placed(int term, int position) {}

  /// It has a value that no term tells, such as a date; the document alone decides.
  ///
  /// @param query finds the documents that have it
  record Has(Query query) implements Condition {}

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

  /// {@return how much work it is to look at: the more, the later}
  default int work() {
    return switch (this) {
      case Unknown _, Occurs _ -> 0;
      case Follow _ -> 1;
      case Has _ -> 2;
      case All(List<Condition> parts) -> most(parts);
      case Any(List<Condition> parts) -> most(parts);
      case Without(Condition kept, Condition removed) -> Math.max(kept.work(), removed.work());
    };
  }

  private static int most(List<Condition> parts) {
    return parts.stream().mapToInt(Condition::work).max().orElse(0);
  }
}
