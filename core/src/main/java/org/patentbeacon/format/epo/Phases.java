package org.patentbeacon.format.epo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.table.ShippedRows;

/// What `@cited-phase` means, from the table `citation-phases.tsv`.
///
/// @param phase when a document was cited
/// @param by who cites in that phase
record Phases(CitationPhase phase, CitedBy by) {
  private static final Phases UNKNOWN = new Phases(CitationPhase.UNKNOWN, CitedBy.UNKNOWN);
  private static final Map<String, Phases> MEANINGS = load();

  /// The meaning of a code or word; unknown when the table does not have it.
  static Phases of(@Nullable String stated) {
    return stated == null ? UNKNOWN : MEANINGS.getOrDefault(stated, UNKNOWN);
  }

  /// Whether the table has the code or word, so that nothing is lost with it.
  static boolean knows(@Nullable String stated) {
    return stated == null || MEANINGS.containsKey(stated);
  }

  private static Map<String, Phases> load() {
    Map<String, Phases> meanings = new HashMap<>();
    ShippedRows.of(Phases.class, "citation-phases.tsv").forEach(cells -> meanings.put(cells.getFirst(),
        new Phases(CitationPhase.valueOf(cells.get(1)), CitedBy.valueOf(cells.get(2)))));
    return meanings;
  }
}
