package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Asks one query about arrived documents.
final class Asking {
  private final IndexSearcher searcher;
  private final ArrivedDocuments arrived;
  private int[] slots = new int[16];
  private int size;

  Asking(IndexSearcher searcher, ArrivedDocuments arrived) {
    this.searcher = searcher;
    this.arrived = arrived;
  }

  /// The slots of all documents that answer a query.
  int[] all(Query query) throws IOException {
    size = 0;
    Weight weight = weight(query);
    for (ArrivedDocuments.Segment segment : arrived.segments()) {
      if (segment.isMostlyNew()) {
        goThrough(weight, segment);
      } else {
        check(weight, segment, new SlotRange(segment));
      }
    }
    return Arrays.copyOf(slots, size);
  }

  /// The slots of those that answer it among some.
  ///
  /// @param candidates a row of bits, one for each slot
  int[] among(Query query, long[] candidates) throws IOException {
    size = 0;
    Weight weight = weight(query);
    for (ArrivedDocuments.Segment segment : arrived.segments()) {
      SlotRange some = new SlotRange(segment, candidates);
      if (some.slot() >= 0) {
        check(weight, segment, some);
      }
    }
    return Arrays.copyOf(slots, size);
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1f);
  }

  private void goThrough(Weight weight, ArrivedDocuments.Segment segment) throws IOException {
    BulkScorer scorer = weight.bulkScorer(segment.leaf());
    if (scorer == null) {
      return;
    }
    scorer.score(new LeafCollector() {
      @Override
      public void setScorer(Scorable scores) {
        // Which documents they are is all that is wanted.
      }

      @Override
      public void collect(int document) {
        add(segment.slot(document));
      }
    }, segment.accepted(), 0, DocIdSetIterator.NO_MORE_DOCS);
  }

  private void check(Weight weight, ArrivedDocuments.Segment segment, SlotRange wanted) throws IOException {
    Scorer scorer = weight.scorer(segment.leaf());
    if (scorer == null) {
      return;
    }
    TwoPhaseIterator checked = scorer.twoPhaseIterator();
    DocIdSetIterator found = checked == null ? scorer.iterator() : checked.approximation();
    while (wanted.slot() >= 0) {
      int document = wanted.document();
      int at = found.docID() < document ? found.advance(document) : found.docID();
      if (at == document && (checked == null || checked.matches())) {
        add(wanted.slot());
      }
      if (at == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      wanted.next(Math.max(at, document + 1));
    }
  }

  private void add(int slot) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, 2 * size);
    }
    slots[size++] = slot;
  }
}
