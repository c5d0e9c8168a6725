package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.WriteOutcome;
import org.patentbeacon.index.lucene.write.LuceneBatch;

/// Records that know less than a whole number, in every order of arrival, through a real index.
class JoiningTest {
  private static final String APPLICATION = "CN201410408762";
  private static final PatentDocument A = Arrivals.record("CN104223352A", APPLICATION, "cnipa-new", 1, "公布");
  private static final PatentDocument B = Arrivals.record("CN104223352B", APPLICATION, "lens-csv", 2, "授权");
  private static final PatentDocument BARE = Arrivals.record("CN104223352", null, "cnki", 3, "无别");
  private static final PatentDocument FILED = Arrivals.record("A:" + APPLICATION, APPLICATION, "cnipa-query", 4, "申请");
  private static final PatentDocument OTHER = Arrivals.record("CN204223352U", APPLICATION, "cn-export", 5, "新型");

  @TempDir
  Path folder;

  private int made;

  private SortedMap<String, String> documents(List<List<PatentDocument>> batches) throws IOException {
    return Arrivals.documents(folder.resolve("i" + made++), batches, LuceneBatch.MOST_ENTRIES);
  }

  private static List<List<PatentDocument>> permutations(List<PatentDocument> records) {
    if (records.isEmpty()) {
      return List.of(List.of());
    }
    List<List<PatentDocument>> all = new ArrayList<>();
    for (PatentDocument first : records) {
      List<PatentDocument> others = new ArrayList<>(records);
      others.remove(first);
      for (List<PatentDocument> rest : permutations(others)) {
        List<PatentDocument> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        all.add(order);
      }
    }
    return all;
  }

  /// A bit of the mask ends a batch after a record.
  private static List<List<PatentDocument>> split(List<PatentDocument> order, int mask) {
    List<List<PatentDocument>> batches = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < order.size(); i++) {
      batches.getLast().add(order.get(i));
      if ((mask & (1 << i)) != 0 && i + 1 < order.size()) {
        batches.add(new ArrayList<>());
      }
    }
    return batches;
  }

  @Test
  void everyOrderOfArrivalInEverySplitIntoBatchesGivesTheSameDocuments() throws IOException {
    for (List<PatentDocument> records : List.of(List.of(A, BARE), List.of(A, FILED), List.of(A, B, BARE),
        List.of(BARE, FILED, A))) {
      SortedMap<String, String> expected = documents(List.of(records));
      for (List<PatentDocument> order : permutations(records)) {
        for (int mask = 0; mask < 1 << (records.size() - 1); mask++) {
          assertThat(documents(split(order, mask))).as(order.stream().map(PatentDocument::id).toList() + " " + mask)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void everyOrderOfFiveRecordsOfOneApplicationGivesTheSameDocuments() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<PatentDocument> records = List.of(A, B, BARE, FILED, OTHER);
    SortedMap<String, String> expected = documents(List.of(records));
    assertThat(expected.keySet()).containsExactly("CN104223352", "CN104223352A", "CN104223352B", "CN204223352U");
    for (List<PatentDocument> order : permutations(records)) {
      assertThat(documents(split(order, random.nextInt(16)))).as("seed %d %s", seed, order).isEqualTo(expected);
    }
  }

  @Test
  void theOnlyDocumentTakesARecordWithoutAKindAndLosesItToTheDoubt() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder.resolve("index"))) {
      try (IndexBatch batch = index.begin()) {
        assertThat(batch.write(BARE)).isEqualTo(WriteOutcome.ADDED);
        assertThat(batch.write(A)).isEqualTo(WriteOutcome.ADDED);
        assertThat(batch.write(BARE)).isEqualTo(WriteOutcome.UNCHANGED);
        batch.commit(new Batch(1, Instant.EPOCH, null, List.of(), 2, 0, 1, 0));
      }
      assertThat(Arrivals.documents(index).keySet()).containsExactly("CN104223352A");
      assertThat(index.get("CN104223352A").orElseThrow().source()).extracting(place -> place.format())
          .containsExactly("cnipa-new", "cnki");
      assertThat(index.removedAfter(0)).isEmpty();
      Arrivals.write(index, List.of(B), 9);
      assertThat(index.get("CN104223352").orElseThrow().notes()).containsExactly(new Note("ambiguous-kind",
          "the number CN104223352 has no kind here; it may be CN104223352A or CN104223352B"));
      assertThat(index.get("CN104223352A").orElseThrow().source()).hasSize(1);
      assertThat(index.snapshot().documents()).isEqualTo(3);
    }
  }

  @Test
  void anApplicationIsPartOfEveryPublicationOfIt() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder.resolve("index"))) {
      Arrivals.write(index, List.of(FILED), 9);
      assertThat(Arrivals.documents(index).keySet()).containsExactly("A:" + APPLICATION);
      Arrivals.write(index, List.of(A), 9);
      Arrivals.write(index, List.of(OTHER), 9);
      assertThat(Arrivals.documents(index).keySet()).containsExactly("CN104223352A", "CN204223352U");
      for (String id : List.of("CN104223352A", "CN204223352U")) {
        assertThat(index.get(id).orElseThrow().source()).extracting(place -> place.format()).contains("cnipa-query");
      }
      try (IndexBatch batch = index.begin()) {
        assertThat(batch.write(Arrivals.record("A:" + APPLICATION, APPLICATION, "cnipa-legal", 6, "法律")))
            .isEqualTo(WriteOutcome.UPDATED);
      }
    }
  }

  @Test
  void handingOverEarlyChangesNothing() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<PatentDocument> records = RemovalTest.random(random, 60, round * 1_000);
      SortedMap<String, String> expected = documents(List.of(records));
      assertThat(Arrivals.documents(folder.resolve("h" + round), List.of(records), random.nextInt(4)))
          .as("seed %d, round %d", seed, round).isEqualTo(expected);
    }
  }
}
