package org.patentbeacon.query;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;

/// Nodes joined as parsing joins them: no AND directly in an AND, no OR in an OR, a chain of NOT as one.
public final class Joined {
  private Joined() {}

  /// {@return all operands}
  ///
  /// @param operands one or more
  /// @param range where they were joined
  public static PatentQuery and(List<PatentQuery> operands, SourceRange range) {
    List<PatentQuery> flat = new ArrayList<>();
    for (PatentQuery operand : operands) {
      flat.addAll(operand instanceof And and ? and.operands() : List.of(operand));
    }
    return flat.size() == 1 ? flat.getFirst() : new And(flat, range);
  }

  /// {@return any operand}
  ///
  /// @param operands one or more
  /// @param range where they were joined
  public static PatentQuery or(List<PatentQuery> operands, SourceRange range) {
    List<PatentQuery> flat = new ArrayList<>();
    for (PatentQuery operand : operands) {
      flat.addAll(operand instanceof Or or ? or.operands() : List.of(operand));
    }
    return flat.size() == 1 ? flat.getFirst() : new Or(flat, range);
  }

  /// {@return one operand without others}
  ///
  /// @param kept what is kept
  /// @param removed what is taken away; may be nothing
  /// @param range where they were joined
  public static PatentQuery not(PatentQuery kept, List<PatentQuery> removed, SourceRange range) {
    if (removed.isEmpty()) {
      return kept;
    }
    List<PatentQuery> all = new ArrayList<>(kept instanceof Not chain ? chain.removed() : List.of());
    all.addAll(removed);
    return new Not(kept instanceof Not chain ? chain.kept() : kept, all, range);
  }
}
