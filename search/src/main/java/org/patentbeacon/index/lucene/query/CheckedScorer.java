package org.patentbeacon.index.lucene.query;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// The documents of another scorer that pass a check, with their scores.
final class CheckedScorer extends Scorer {
  /// How many times as long as reading a number the check is thought to take.
  private static final float COST = 1_000;

  private final Scorer candidates;
  private final TwoPhaseIterator checked;

  CheckedScorer(Scorer candidates, PositionCheck check) {
    this.candidates = candidates;
    TwoPhaseIterator before = candidates.twoPhaseIterator();
    DocIdSetIterator approximation = before == null ? candidates.iterator() : before.approximation();
    this.checked = new TwoPhaseIterator(approximation) {
      @Override
      public boolean matches() throws IOException {
        return (before == null || before.matches()) && check.answers(approximation.docID());
      }

      @Override
      public float matchCost() {
        return COST + (before == null ? 0 : before.matchCost());
      }
    };
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    return checked;
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(checked);
  }

  @Override
  public int docID() {
    return candidates.docID();
  }

  @Override
  public float score() throws IOException {
    return candidates.score();
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    return candidates.advanceShallow(target);
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return candidates.getMaxScore(upTo);
  }
}
