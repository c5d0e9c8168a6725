package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.lucene.query.Condition;

/// Chooses the terms under which a query is filed: the rarer, the less often it is looked at in vain.
final class RareTerms {
  private final long[] documents;

  /// @param reader the documents, of which the largest segment is counted
  RareTerms(List<Term> terms, IndexReader reader) throws IOException {
    documents = new long[terms.size()];
    LeafReader largest = reader.leaves().stream().map(LeafReaderContext::reader)
        .max(Comparator.comparingInt(LeafReader::maxDoc)).orElse(null);
    for (int i = 0; largest != null && i < documents.length; i++) {
      documents[i] = 1L + largest.docFreq(terms.get(i));
    }
  }

  /// Terms of which every document has at least one that fulfils a condition; `null` when there are none such.
  int @Nullable [] oneOf(Condition condition) {
    return switch (condition) {
      case Condition.Unknown _, Condition.Has _ -> null;
      case Condition.Occurs(int term) -> new int[] {term};
      case Condition.Follow(List<Condition.Placed> terms) -> rarest(terms.stream().mapToInt(Condition.Placed::term));
      case Condition.All(List<Condition> parts) -> rarest(parts);
      case Condition.Any(List<Condition> parts) -> any(parts);
      case Condition.Without without -> oneOf(without.kept());
    };
  }

  private int[] rarest(IntStream terms) {
    return new int[] {terms.boxed().min(Comparator.comparingLong(term -> documents[term])).orElseThrow()};
  }

  private int @Nullable [] rarest(List<Condition> parts) {
    int[] rarest = null;
    for (Condition part : parts) {
      int[] needed = oneOf(part);
      if (needed != null && (rarest == null || documents(needed) < documents(rarest))) {
        rarest = needed;
      }
    }
    return rarest;
  }

  private int @Nullable [] any(List<Condition> parts) {
    IntStream all = IntStream.empty();
    for (Condition part : parts) {
      int[] needed = oneOf(part);
      if (needed == null) {
        return null;
      }
      all = IntStream.concat(all, Arrays.stream(needed));
    }
    return all.distinct().toArray();
  }

  private long documents(int[] terms) {
    return Arrays.stream(terms).mapToLong(term -> documents[term]).sum();
  }
}
