package org.patentbeacon.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The batches of a database as a commit carries them.
final class Batches {
  private static final String KEY = "batches";
  private static final JsonMapper MAPPER = new JsonMapper();

  private Batches() {}

  static Map<String, String> userData(List<Batch> batches) {
    return Map.of(KEY, MAPPER.writeValueAsString(batches));
  }

  static List<Batch> read(Map<String, String> userData) {
    String json = userData.get(KEY);
    return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<List<Batch>>() {});
  }

  static Snapshot snapshot(List<Batch> batches, long documents) {
    if (batches.isEmpty()) {
      return Snapshot.EMPTY;
    }
    SortedMap<String, LocalDate> cutoffs = new TreeMap<>();
    for (Batch batch : batches) {
      batch.cutoffs().forEach((source, date) -> cutoffs.merge(source, date, (a, b) -> a.isAfter(b) ? a : b));
    }
    Batch last = batches.getLast();
    return new Snapshot(last.number(), last.importedAt(), documents, cutoffs);
  }
}
