package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// Ranks by the words that translate those of the seeds, each as far as it is likely.
///
/// Source: Darwish and Oard, "Probabilistic structured query methods", SIGIR 2003.
final class TranslationSignal implements SignalRanking {
  private static final int TERMS = 200;

  private final PatentIndex index;
  private final TermDictionary dictionary;

  TranslationSignal(PatentIndex index, TermDictionary dictionary) {
    this.index = index;
    this.dictionary = dictionary;
  }

  @Override
  public Signal signal() {
    return Signal.TRANSLATION;
  }

  @Override
  public List<RankedId> rank(List<Seed> seeds, Scope scope) throws IOException {
    Ranking.Words words = words(seeds);
    return words.weights().isEmpty() ? List.of() : index.rank(foreign(seeds, scope).request(words));
  }

  /// Documents without a title or abstract in a language of the seeds: the others are found by their words as they stand,
  /// and a foreign word in them says little.
  private static Scope foreign(List<Seed> seeds, Scope scope) {
    List<PatentQuery> known = new ArrayList<>();
    for (Map.Entry<String, String> language : Map.of("zh", "CN", "en", "EN").entrySet()) {
      if (seeds.stream().flatMap(seed -> seed.passages().stream())
          .anyMatch(passage -> passage.lang().equals(language.getKey()))) {
        known.add(new PatentQuery.Exists("TI-" + language.getValue(), SourceRange.NONE));
        known.add(new PatentQuery.Exists("AB-" + language.getValue(), SourceRange.NONE));
      }
    }
    return new Scope(new PatentQuery.Not(scope.filter(), known, SourceRange.NONE), scope.most(), scope.snapshot());
  }

  private Ranking.Words words(List<Seed> seeds) {
    Map<String, Double> translated = new TreeMap<>();
    for (String language : List.of("zh", "en")) {
      Map<String, Double> weights = Wording.weights(seeds.stream().flatMap(seed -> seed.passages().stream())
          .filter(passage -> passage.lang().equals(language)).toList());
      dictionary.translated(weights, language).forEach((term, weight) -> translated.merge(term, weight, Double::sum));
    }
    return new Ranking.Words(translated, TERMS);
  }

  @Override
  public List<Shared> shared(List<Seed> seeds, PatentDocument hit) throws IOException {
    return SharedPhrases.of(index.worths(words(seeds)), Seed.of(hit).passages()).stream()
        .map(phrase -> new Shared(Shared.How.TRANSLATION, phrase)).toList();
  }
}
