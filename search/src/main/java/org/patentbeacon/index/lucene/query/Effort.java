package org.patentbeacon.index.lucene.query;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Wildcard;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;

/// What one search may do to join positions of words, over all documents and clauses.
///
/// Joining takes a few steps for each occurrence of a word, whatever the number of documents; only chains of words that
/// stand everywhere in long texts take many. So a document may take [#FREE] steps, which count for nothing, and what
/// all documents take beyond that is bounded: a search that exceeds it is refused, never answered in part.
final class Effort {
  /// The steps of one clause in one document that do not count.
  static final long FREE = 20_000;
  /// The steps beyond those that one search may take; about half a second.
  private static final long MOST = 400_000_000;

  private final AtomicLong spent = new AtomicLong();

  /// The work for one clause.
  Clause of(PatentQuery node) {
    return new Clause(node);
  }

  /// Takes the steps for one clause, document by document.
  final class Clause implements LongConsumer {
    private final PatentQuery node;
    private long steps;

    private Clause(PatentQuery node) {
      this.node = node;
    }

    /// Goes on with another document.
    void next() {
      steps = 0;
    }

    @Override
    public void accept(long more) {
      steps += more;
      if (steps > FREE && spent.addAndGet(Math.min(more, steps - FREE)) > MOST) {
        throw refused(node);
      }
    }
  }

  private static QuerySyntaxException refused(PatentQuery node) {
    boolean pattern = node instanceof Wildcard;
    return new QuerySyntaxException(pattern ? QueryErrorCode.TOO_MANY_WILDCARDS : QueryErrorCode.TOO_MANY_PROXIMITY,
        node.range().start(), node.range().end(), "column " + (node.range().start() + 1) + ": expected fewer "
            + (pattern ? "wildcards" : "proximity operators") + " between such frequent words, found a "
            + (pattern ? "pattern" : "chain") + " that takes more work than a search may", null);
  }
}
