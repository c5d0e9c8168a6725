package org.patentbeacon.similar;

import java.io.IOException;
import java.util.List;
import org.patentbeacon.index.PatentIndex;

/// Ranks by the words of the seeds.
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
    return terms.ask(Wording.weights(seeds.stream().flatMap(seed -> seed.passages().stream()).toList()), scope);
  }
}
