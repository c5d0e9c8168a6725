package org.patentbeacon.benchmarks.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Documents of one topic, the best first, in the order in which trec_eval sees them.
///
/// It sorts by score, the highest first, and ignores the ranks that a run file states. Scores are compared as `float`, which
/// is what trec_eval keeps them in: two that differ only behind the seventh digit tie. Of ties the document whose id comes
/// last in the order of its bytes comes first (`comp_sim_docno` of `form_res_rels.c`), so a system that gives many equal
/// scores is at the mercy of its ids.
///
/// @param documents each once
public record Ranking(List<RankedDocument> documents) {
  private static final Comparator<RankedDocument> ORDER = Comparator
      .comparingDouble((RankedDocument document) -> -(float) document.score())
      .thenComparing((one, other) -> Arrays.compareUnsigned(other.id().getBytes(UTF_8), one.id().getBytes(UTF_8)));

  /// Copies and sorts what it is given.
  ///
  /// @throws IllegalArgumentException when a document comes twice
  public Ranking {
    documents = documents.stream().sorted(ORDER).toList();
    long distinct = documents.stream().map(RankedDocument::id).distinct().count();
    if (distinct < documents.size()) {
      throw new IllegalArgumentException("expected each document once, found " + documents.size() + " documents with "
          + distinct + " ids");
    }
  }

  /// A ranking without some documents.
  ///
  /// @param left those left out
  /// @return the others, in their order
  public Ranking without(Set<String> left) {
    return new Ranking(documents.stream().filter(document -> !left.contains(document.id())).toList());
  }

  /// {@return the ids, the best first}
  public List<String> ids() {
    return documents.stream().map(RankedDocument::id).toList();
  }
}
