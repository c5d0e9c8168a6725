package org.patentbeacon.similar;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.SourceRange;

/// Ranks documents in the other language by the words that translate those of the seeds, each as far as it is likely, and
/// by what stands untranslated in both: numbers, formulas, names.
///
/// Source: Darwish and Oard, "Probabilistic structured query methods", SIGIR 2003.
///
/// @param terms ranks by terms
/// @param dictionary translates them
record TranslationSignal(TermRanking terms, TermDictionary dictionary) implements SignalRanking {
  /// What a term is worth that stands untranslated in both. Measured by `RetrievalQuality` on cross-language pairs: none is
  /// worse, and from 0.3 to 1 all is one.
  private static final double AS_IT_STANDS = 0.5;

  TranslationSignal(PatentIndex index, TermDictionary dictionary) {
    this(new TermRanking(index, Shared.How.TRANSLATION), dictionary);
  }

  @Override
  public Signal signal() {
    return Signal.TRANSLATION;
  }

  @Override
  public SignalAnswer ask(List<Seed> seeds, Scope scope) throws IOException {
    SeedLanguage language = SeedLanguage.of(seeds);
    if (language == null) {
      return SignalAnswer.NONE;
    }
    Map<String, Double> weights = Wording.ofSeeds(seeds);
    Map<String, Double> translated = new TreeMap<>(dictionary.translated(weights, language.code()));
    weights.forEach((term, weight) -> translated.merge(term, weight * AS_IT_STANDS, Double::sum));
    return terms.ask(translated, scope.among(new And(List.of(scope.filter(), language.foreign()), SourceRange.NONE)));
  }
}
