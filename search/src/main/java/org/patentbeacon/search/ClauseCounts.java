package org.patentbeacon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.Counts;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.write.QueryPrinter;

/// Counts every clause of a query alone and in its place, all in one snapshot.
final class ClauseCounts {
  /// The greatest number of clauses that are counted one by one.
  static final int MOST = 1_000;

  private final Map<PatentQuery, Integer> asked = new LinkedHashMap<>();
  private int clauses;

  private ClauseCounts() {}

  /// A clause to count.
  ///
  /// @param place the place of the count of the clause alone
  /// @param upTo the place of the count of the operands so far
  /// @param before the place of the count that is taken from it; `null` for none
  private record Step(PatentQuery node, int place, int upTo, @Nullable Integer before, List<Step> children) {

    ClauseCount counted(List<Long> counts) {
      long after = counts.get(upTo) - (before == null ? 0 : counts.get(before));
      return new ClauseCount(QueryPrinter.print(node, Dialect.BEACON), node.range().start(), node.range().end(),
          counts.get(place), after, children.stream().map(child -> child.counted(counts)).toList());
    }
  }

  /// Counts a query and its clauses.
  ///
  /// @throws IllegalArgumentException when there are too many
  static Counted of(PatentIndex index, PatentQuery query, CountUnit unit) throws IOException {
    ClauseCounts counts = new ClauseCounts();
    Step whole = counts.step(query, query, null);
    Counts found = index.counts(List.copyOf(counts.asked.keySet()), unit);
    return new Counted(whole.counted(found.counts()), found.snapshot());
  }

  /// @param snapshot the id of the snapshot
  record Counted(ClauseCount clauses, String snapshot) {}

  private Step step(PatentQuery node, PatentQuery upTo, @Nullable PatentQuery before) {
    if (++clauses > MOST) {
      throw new IllegalArgumentException("expected a query of at most " + MOST + " clauses to explain, found more");
    }
    List<Step> children = switch (node) {
      case PatentQuery.And and -> {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < and.operands().size(); i++) {
          steps.add(step(and.operands().get(i), all(and.operands().subList(0, i + 1)), null));
        }
        yield steps;
      }
      case PatentQuery.Or or -> {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < or.operands().size(); i++) {
          steps.add(step(or.operands().get(i), any(or.operands().subList(0, i + 1)),
              i == 0 ? null : any(or.operands().subList(0, i))));
        }
        yield steps;
      }
      case PatentQuery.Not not -> {
        List<Step> steps = new ArrayList<>(List.of(step(not.kept(), not.kept(), null)));
        for (int i = 0; i < not.removed().size(); i++) {
          steps.add(step(not.removed().get(i),
              new PatentQuery.Not(not.kept(), not.removed().subList(0, i + 1), SourceRange.NONE), null));
        }
        yield steps;
      }
      case PatentQuery.Preferring preferring -> List.of(step(preferring.required(), preferring.required(), null));
      default -> List.of();
    };
    return new Step(node, place(node), place(upTo), before == null ? null : place(before), children);
  }

  private static PatentQuery all(List<PatentQuery> operands) {
    return operands.size() == 1 ? operands.getFirst() : new PatentQuery.And(operands, SourceRange.NONE);
  }

  private static PatentQuery any(List<PatentQuery> operands) {
    return operands.size() == 1 ? operands.getFirst() : new PatentQuery.Or(operands, SourceRange.NONE);
  }

  private int place(PatentQuery query) {
    return asked.computeIfAbsent(query, _ -> asked.size());
  }
}
