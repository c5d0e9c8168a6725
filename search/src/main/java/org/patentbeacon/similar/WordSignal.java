package org.patentbeacon.similar;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;

/// Ranks by the words of the seeds.
final class WordSignal implements SignalRanking {
  /// How many terms are looked for.
  private static final int TERMS = 200;

  private final PatentIndex index;

  WordSignal(PatentIndex index) {
    this.index = index;
  }

  @Override
  public Signal signal() {
    return Signal.WORDS;
  }

  @Override
  public List<RankedId> rank(List<Seed> seeds, Scope scope) throws IOException {
    Ranking.Words words = words(seeds);
    return words.weights().isEmpty() ? List.of() : index.rank(scope.request(words));
  }

  private static Ranking.Words words(List<Seed> seeds) {
    return new Ranking.Words(
        Wording.weights(seeds.stream().flatMap(seed -> seed.passages().stream()).toList()), TERMS);
  }

  @Override
  public List<Shared> shared(List<Seed> seeds, PatentDocument hit) throws IOException {
    Map<String, Double> worths = index.worths(words(seeds));
    return SharedPhrases.of(worths, Seed.of(hit).passages()).stream()
        .map(phrase -> new Shared(Shared.How.WORDS, phrase)).toList();
  }
}
