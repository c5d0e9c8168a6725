package org.patentbeacon.similar;

import java.io.IOException;
import java.util.List;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.RankedId;

/// Ranks by one signal.
interface SignalRanking {

  /// The signal.
  Signal signal();

  /// The documents nearest to the seeds, the best first; empty where the seeds have nothing this signal looks at.
  List<RankedId> rank(List<Seed> seeds, Scope scope) throws IOException;

  /// What the seeds and a hit share, the most telling first.
  List<Shared> shared(List<Seed> seeds, PatentDocument hit) throws IOException;
}
