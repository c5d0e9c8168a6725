package org.patentbeacon.analysis.matrix;

import java.util.List;
import java.util.Set;
import org.patentbeacon.table.Wording;

/// One side of a technique–effect matrix: what documents are annotated with.
///
/// @param name what it is called
/// @param values its values, in the order of the sector
public record Annotated(Wording name, List<Value> values) {

  /// Copies the list.
  public Annotated {
    values = List.copyOf(values);
  }

  /// A value.
  ///
  /// @param label what it is called
  /// @param clause the clause that finds its documents
  /// @param publications the ids of its documents in the set
  public record Value(Wording label, String clause, Set<String> publications) {
    /// Copies the set.
    public Value {
      publications = Set.copyOf(publications);
    }
  }
}
