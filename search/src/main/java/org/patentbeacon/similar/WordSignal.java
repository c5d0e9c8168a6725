package org.patentbeacon.similar;

import java.io.IOException;
import java.util.List;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.SourceRange;

/// Ranks by the words of the seeds; what is in the other language alone is left to its translation.
///
/// @param terms ranks by terms
record WordSignal(TermRanking terms) implements SignalRanking {

  WordSignal(PatentIndex index) {
    this(new TermRanking(index, Shared.How.WORDS));
  }

  @Override
  public Signal signal() {
    return Signal.WORDS;
  }

  @Override
  public SignalAnswer ask(List<Seed> seeds, Scope scope) throws IOException {
    SeedLanguage language = SeedLanguage.of(seeds);
    return terms.ask(Wording.ofSeeds(seeds), language == null ? scope
        : scope.among(new Not(scope.filter(), List.of(language.foreign()), SourceRange.NONE)));
  }
}
