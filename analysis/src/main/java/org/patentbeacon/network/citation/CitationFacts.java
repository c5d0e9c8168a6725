package org.patentbeacon.network.citation;

import java.util.BitSet;
import org.patentbeacon.network.pair.UnitValues;

/// What is known of the families of a [CitationGraph].
///
/// @param inSet the families of the set; the others are stubs, known because they are cited
/// @param applicants of each family; none where not known
/// @param nonPatent references of each family to what is no patent; [#UNKNOWN] where the source does not tell
public record CitationFacts(BitSet inSet, UnitValues applicants, int[] nonPatent) {
  /// The references to other literature of a family of which the source tells nothing.
  public static final int UNKNOWN = -1;
}
