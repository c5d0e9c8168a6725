package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.legal.LegalQuery;
import org.patentbeacon.legal.event.State;

/// The values chosen of facets, by the codes of their fields.
///
/// @param values the values of each field
/// @param day says which legal state a document is in
record ChosenFacets(Map<String, Collection<String>> values, LegalDay day) {

  /// Whether a document of a segment has one of the values of a field; asked in ascending order.
  interface Chosen {
    boolean has(int document) throws IOException;
  }

  Set<String> codes() {
    return values.keySet();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /// What is chosen, field by field, of a segment.
  List<Chosen> of(LeafReaderContext leaf) throws IOException {
    List<Chosen> fields = new ArrayList<>();
    for (Map.Entry<String, Collection<String>> field : values.entrySet()) {
      if (field.getKey().equals(FacetFields.STATUS)) {
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        for (State state : states(field.getValue())) {
          found.or(day.of(leaf, state));
        }
        fields.add(found::get);
      } else {
        fields.add(new ChosenValues(leaf.reader(), field.getKey(), field.getValue())::has);
      }
    }
    return fields;
  }

  /// The documents that have one of the values of a field.
  Query query(String code) {
    Collection<String> wanted = values.getOrDefault(code, List.of());
    if (!code.equals(FacetFields.STATUS)) {
      return SortedSetDocValuesField.newSlowSetQuery(IndexNames.FACET + code, wanted.stream().map(BytesRef::new).toList());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    states(wanted).forEach(state -> any.add(LegalQuery.state(day, state), Occur.SHOULD));
    return any.build();
  }

  /// A word that is no state finds nothing, as a value that no document has does.
  private static List<State> states(Collection<String> words) {
    return List.of(State.values()).stream().filter(state -> words.contains(state.name())).toList();
  }
}
