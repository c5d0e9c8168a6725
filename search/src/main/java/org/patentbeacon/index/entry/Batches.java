package org.patentbeacon.index.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.Snapshot;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The batches of a database as a commit carries them.
public final class Batches {
  private static final String KEY = "batches";
  private static final JsonMapper MAPPER = new JsonMapper();

  private Batches() {}

  /// {@return what a commit carries}
  ///
  /// @param batches the batches so far
  public static Map<String, String> userData(List<Batch> batches) {
    return Map.of(KEY, MAPPER.writeValueAsString(batches));
  }

  /// {@return the batches so far}
  ///
  /// @param userData what a commit carries
  public static List<Batch> read(Map<String, String> userData) {
    String json = userData.get(KEY);
    return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<List<Batch>>() {});
  }

  private static Set<Long> removed(List<Batch> batches) {
    return batches.stream().map(Batch::removes).filter(number -> number != null).collect(Collectors.toSet());
  }

  /// Checks that a batch is there to be removed.
  ///
  /// @param batches the batches so far
  /// @param number the number of the batch
  /// @throws IllegalArgumentException when it is not
  public static void checkRemovable(List<Batch> batches, long number) {
    Batch found = batches.stream().filter(batch -> batch.number() == number).findFirst().orElse(null);
    if (found == null) {
      throw new IllegalArgumentException("there is no batch " + number + "; "
          + (batches.isEmpty() ? "nothing was imported yet" : "the last is " + batches.getLast().number()));
    }
    if (found.removes() != null) {
      throw new IllegalArgumentException("batch " + number + " removed batch " + found.removes()
          + " and brought nothing; import the files of that batch again");
    }
    for (Batch batch : batches) {
      if (batch.removes() != null && batch.removes() == number) {
        throw new IllegalArgumentException("batch " + number + " was removed by batch " + batch.number());
      }
    }
  }

  /// {@return the snapshot that the last batch made}
  ///
  /// @param batches the batches so far
  /// @param documents the number of documents that queries see
  public static Snapshot snapshot(List<Batch> batches, long documents) {
    if (batches.isEmpty()) {
      return Snapshot.EMPTY;
    }
    SortedMap<String, LocalDate> cutoffs = new TreeMap<>();
    Set<Long> removed = removed(batches);
    for (Batch batch : batches.stream().filter(batch -> !removed.contains(batch.number())).toList()) {
      batch.cutoffs().forEach((source, date) -> cutoffs.merge(source, date, (a, b) -> a.isAfter(b) ? a : b));
    }
    Batch last = batches.getLast();
    return new Snapshot(last.number(), last.importedAt(), documents, cutoffs);
  }
}
