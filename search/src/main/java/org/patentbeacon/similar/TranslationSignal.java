package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// Ranks documents in the other language by the words that translate those of the seeds, each as far as it is likely.
///
/// Source: Darwish and Oard, "Probabilistic structured query methods", SIGIR 2003.
///
/// @param terms ranks by terms
/// @param dictionary translates them
record TranslationSignal(TermRanking terms, TermDictionary dictionary) implements SignalRanking {

  TranslationSignal(PatentIndex index, TermDictionary dictionary) {
    this(new TermRanking(index, Shared.How.TRANSLATION), dictionary);
  }

  @Override
  public Signal signal() {
    return Signal.TRANSLATION;
  }

  /// Documents with a title or abstract in a language of the seeds are left out: they are found by their words as they
  /// stand, and a foreign word in them says little.
  @Override
  public SignalAnswer ask(List<Seed> seeds, Scope scope) throws IOException {
    Map<String, Double> translated = new TreeMap<>();
    List<PatentQuery> known = new ArrayList<>();
    for (String language : List.of("zh", "en")) {
      List<Passage> passages = seeds.stream().flatMap(seed -> seed.passages().stream())
          .filter(passage -> passage.lang().equals(language)).toList();
      if (!passages.isEmpty()) {
        dictionary.translated(Wording.weights(passages), language)
            .forEach((term, weight) -> translated.merge(term, weight, Double::sum));
        known.addAll(texts(language));
      }
    }
    return known.isEmpty() ? SignalAnswer.NONE
        : terms.ask(translated, scope.among(new PatentQuery.Not(scope.filter(), known, SourceRange.NONE)));
  }

  private static List<PatentQuery> texts(String language) {
    String view = language.equals("zh") ? "CN" : "EN";
    return List.of(new PatentQuery.Exists("TI-" + view, SourceRange.NONE),
        new PatentQuery.Exists("AB-" + view, SourceRange.NONE));
  }
}
