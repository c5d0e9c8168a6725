package org.patentbeacon.index.lucene.arrival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// The terms that some queries look for, numbered.
final class KnownTerms {
  private final SortedMap<String, Map<BytesRef, Integer>> byField = new TreeMap<>();
  private final List<Term> all = new ArrayList<>();

  /// The number of a term, which gets one when it has none.
  int number(Term term) {
    Map<BytesRef, Integer> field = byField.computeIfAbsent(term.field(), _ -> new HashMap<>());
    Integer known = field.get(term.bytes());
    if (known != null) {
      return known;
    }
    int next = all.size();
    field.put(term.bytes(), next);
    all.add(term);
    return next;
  }

  int size() {
    return all.size();
  }

  List<Term> all() {
    return all;
  }

  /// The numbers of the terms by field.
  SortedMap<String, Map<BytesRef, Integer>> byField() {
    return byField;
  }
}
