package org.patentbeacon.format.epo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitedBy;

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
    try (InputStream in = Objects.requireNonNull(Phases.class.getResourceAsStream("citation-phases.tsv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (line.charAt(0) != '#') {
          meanings.put(cells[0], new Phases(CitationPhase.valueOf(cells[1]), CitedBy.valueOf(cells[2])));
        }
      }
      return meanings;
    } catch (IOException e) {
      throw new UncheckedIOException("citation-phases.tsv", e);
    }
  }
}
