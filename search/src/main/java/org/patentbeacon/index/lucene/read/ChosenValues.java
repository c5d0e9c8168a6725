package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.field.IndexNames;

/// Which documents of a segment have one of some values of a field, asked in ascending order.
final class ChosenValues {
  private final SortedSetDocValues values;
  private final long[] chosen;

  ChosenValues(LeafReader leaf, String code, Collection<String> wanted) throws IOException {
    this.values = DocValues.getSortedSet(leaf, IndexNames.FACET + FacetFields.column(code));
    long[] found = new long[wanted.size()];
    int size = 0;
    for (String value : wanted) {
      long place = values.lookupTerm(new BytesRef(value));
      if (place >= 0) {
        found[size++] = place;
      }
    }
    this.chosen = Arrays.copyOf(found, size);
    Arrays.sort(chosen);
  }

  boolean has(int document) throws IOException {
    if (chosen.length == 0 || !values.advanceExact(document)) {
      return false;
    }
    for (int i = values.docValueCount(); i > 0; i--) {
      if (Arrays.binarySearch(chosen, values.nextOrd()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
