package org.patentbeacon.similar;

import java.io.IOException;
import java.util.List;

/// Ranks by one signal.
interface SignalRanking {

  /// The signal.
  Signal signal();

  /// The documents nearest to the seeds. What the seeds have is worked out once, for the ranking and for what they share
  /// with each hit.
  SignalAnswer ask(List<Seed> seeds, Scope scope) throws IOException;
}
