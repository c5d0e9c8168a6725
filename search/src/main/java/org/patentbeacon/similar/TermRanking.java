package org.patentbeacon.similar;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.Ranking;

/// Ranks by weighted terms, and tells the phrases they make in a hit.
///
/// @param how what a shared phrase is called
record TermRanking(PatentIndex index, Shared.How how) {
  /// How many terms are looked for.
  private static final int TERMS = 200;

  SignalAnswer ask(Map<String, Double> weights, Scope scope) throws IOException {
    if (weights.isEmpty()) {
      return SignalAnswer.NONE;
    }
    Ranking.Words words = new Ranking.Words(weights, TERMS);
    SortedMap<String, Double> worths = index.worths(words);
    return new SignalAnswer(index.rank(scope.request(words)), hit ->
        SharedPhrases.of(worths, Seed.of(hit).passages()).stream().map(phrase -> new Shared(how, phrase)).toList());
  }
}
