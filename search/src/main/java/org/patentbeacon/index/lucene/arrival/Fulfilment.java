package org.patentbeacon.index.lucene.arrival;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.Query;
import org.patentbeacon.index.lucene.query.Condition;

/// Which arrived documents fulfil which condition, as [rows][Rows].
///
/// Where it is not noted where terms stand, documents that have the terms of a phrase are taken for such that have the
/// phrase, and the answer is not exact.
final class Fulfilment {
  private final Occurrences occurring;
  private final ValueRows values;
  private boolean exact;

  Fulfilment(Occurrences occurring, ValueRows values) {
    this.occurring = occurring;
    this.values = values;
  }

  /// The documents that fulfil a condition, and perhaps others; an empty row for none.
  long[] of(Condition condition) {
    exact = true;
    return of(condition, occurring.all());
  }

  /// Whether all documents told last fulfil the condition.
  boolean isExact() {
    return exact;
  }

  private long[] of(Condition condition, long[] among) {
    return switch (condition) {
      case Condition.Unknown _ -> among;
      case Condition.Occurs(int term) -> Rows.both(among, occurring.having(term));
      case Condition.Follow(List<Condition.Placed> terms) -> following(terms, among);
      case Condition.Has(Query value) -> Rows.both(among, values.having(value));
      case Condition.All(List<Condition> parts) -> allOf(parts, among);
      case Condition.Any(List<Condition> parts) -> anyOf(parts, among);
      case Condition.Without(Condition kept, Condition removed) -> without(of(kept, among), removed);
    };
  }

  private long[] allOf(List<Condition> parts, long[] among) {
    long[] common = among;
    for (int i = 0; i < parts.size() && common.length > 0; i++) {
      common = of(parts.get(i), common);
    }
    return common;
  }

  private long[] anyOf(List<Condition> parts, long[] among) {
    long[] union = Rows.NONE;
    for (Condition part : parts) {
      union = Rows.either(union, of(part, among));
    }
    return union;
  }

  private long[] without(long[] kept, Condition removed) {
    if (kept.length == 0) {
      return Rows.NONE;
    }
    boolean before = exact;
    exact = true;
    long[] others = of(removed, kept);
    if (!exact) {
      return kept; // perhaps the others do not fulfil it after all
    }
    exact = before;
    return Rows.difference(kept, others);
  }

  private long[] following(List<Condition.Placed> terms, long[] among) {
    long[] candidates = among;
    for (int i = 0; i < terms.size() && candidates.length > 0; i++) {
      candidates = Rows.both(candidates, occurring.having(terms.get(i).term()));
    }
    if (candidates.length == 0 || !occurring.tellsPositions()) {
      exact &= candidates.length == 0;
      return candidates;
    }
    long[] found = new long[candidates.length];
    for (int slot : Rows.slots(candidates)) {
      if (follow(terms, slot)) {
        Rows.set(found, slot);
      }
    }
    return Rows.orNone(found);
  }

  private boolean follow(List<Condition.Placed> terms, int slot) {
    Condition.Placed first = terms.getFirst();
    for (int position : occurring.positions(first.term(), slot)) {
      int start = position - first.position();
      boolean all = true;
      for (int i = 1; i < terms.size() && all; i++) {
        Condition.Placed term = terms.get(i);
        all = Arrays.binarySearch(occurring.positions(term.term(), slot), start + term.position()) >= 0;
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
