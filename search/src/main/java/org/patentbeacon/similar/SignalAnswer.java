package org.patentbeacon.similar;

import java.util.List;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.RankedId;

/// What a signal says of some seeds.
///
/// @param hits the documents nearest to them, the best first; empty where the seeds have nothing the signal looks at
/// @param common tells what the seeds and a hit share
record SignalAnswer(List<RankedId> hits, Common common) {
  /// Nothing.
  static final SignalAnswer NONE = new SignalAnswer(List.of(), _ -> List.of());

  /// Tells what the seeds and a hit share.
  @FunctionalInterface
  interface Common {
    /// What they share, the most telling first.
    List<Shared> with(PatentDocument hit);
  }
}
