package org.patentbeacon.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.warning.WatchedDatabase.Setting;

/// What a tenant was told in the end, whatever the order in which documents arrived.
public final class Told {
  private static final int[] BATCHES = {1, 2, 5};

  private Told() {}

  /// Per fact, its class and what it is about, the final colour. Alerts about many are taken apart into families.
  public static SortedMap<String, String> facts(List<Alert> alerts) {
    SortedMap<String, String> facts = new TreeMap<>();
    for (Alert alert : alerts) {
      AlertBody body = alert.body();
      String what = body.kind() + " " + body.eventClass() + " ";
      Map<String, Object> observed = new TreeMap<>(body.observed());
      observed.keySet().retainAll(List.of("competitor", "applicant", "node", "from", "to", "inventor", "id"));
      if (List.of("NEW", "NEW_FILING").contains(body.eventClass())) {
        body.evidence().documents().forEach(document -> facts.put(what + document.family(), body.severity().name()));
      } else {
        List<String> families = body.kind().name().equals("NEW_ENTRANT") || body.kind().name().equals("INVENTOR_MOVE") ? List.of()
            : body.evidence().documents().stream().map(AlertDocument::family).distinct().sorted().toList();
        facts.merge(what + observed + families, body.severity().name(), (one, other) -> "TWICE");
      }
    }
    return facts;
  }

  /// Plays documents in one, two and five batches in orders of chance, and expects the same facts each time.
  ///
  /// @return the facts
  public static SortedMap<String, String> inAnyOrder(Path folder, Setting setting, List<PatentDocument> documents, long seed)
      throws IOException {
    Random random = new Random(seed);
    SortedMap<String, String> first = null;
    for (int batches : BATCHES) {
      List<List<PatentDocument>> split = WatchedDatabase.split(documents, batches, random);
      SortedMap<String, String> facts = facts(WatchedDatabase.played(folder.resolve("in-" + batches), setting, split));
      first = first == null ? facts : first;
      assertThat(facts).as("seed %d, %d batches: %s", seed, batches,
          split.stream().map(batch -> batch.stream().map(PatentDocument::id).toList()).toList()).isEqualTo(first);
    }
    return first;
  }
}
