package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.BatchSource;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.Removal;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.WriteOutcome;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.read.QueryParser;

/// Delete requests of feeds, and batches that are taken back.
class RemovalTest {
  private static final List<String> IDS = List.of("CN100000001A", "CN100000001B", "CN100000001", "CN100000002A",
      "CN200000003U", "A:CN201410000001", "A:CN201410000002", "X:0123456789abcdef");
  private static final List<String> FORMATS = List.of("cnipa-new", "lens-csv", "cn-export", "cnipa-legal");
  private static final PatentDocument LAMP = Arrivals.record("CN100000001A", "CN201410000001", "cnipa-new", 1, "灯");
  private static final PatentDocument HEAT = Arrivals.record("CN100000002A", "CN201410000002", "cnipa-new", 2, "散热器");

  @TempDir
  Path folder;

  /// Records of few documents, a fifth of them delete requests, each from a place of its own.
  static List<PatentDocument> random(Random random, int records, int position) {
    List<PatentDocument> all = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      String id = IDS.get(random.nextInt(IDS.size()));
      String format = FORMATS.get(random.nextInt(FORMATS.size()));
      String application = id.startsWith("A:") ? id.substring(2)
          : random.nextInt(3) == 0 ? null : "CN20141000000" + (1 + random.nextInt(2));
      all.add(random.nextInt(5) == 0 ? Arrivals.request(id, format, position + i)
          : Arrivals.record(id, application, format, position + i, "灯" + random.nextInt(50)));
    }
    return all;
  }

  private static PatentQuery query(String text) {
    return QueryParser.parse(text, Dialect.BEACON).tree();
  }

  @Test
  void aDocumentThatItsFeedTakesBackIsGoneFromEveryAnswerAndComesBack() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      Arrivals.write(index, List.of(LAMP, HEAT), 9);
      try (IndexBatch batch = index.begin()) {
        assertThat(batch.write(Arrivals.request("CN100000009A", "cnipa-new", 7))).isEqualTo(WriteOutcome.UNCHANGED);
        assertThat(batch.touched()).isFalse();
        assertThat(batch.write(Arrivals.request(LAMP.id(), "lens-csv", 8))).isEqualTo(WriteOutcome.UNCHANGED);
        assertThat(batch.write(Arrivals.request(LAMP.id(), "cnipa-new", 9))).isEqualTo(WriteOutcome.DELETED);
        assertThat(batch.commit(new Batch(2, Instant.EPOCH, null, List.of(), 0, 0, 2, 1)).documents()).isEqualTo(1);
      }
      assertThat(index.snapshot().documents()).isEqualTo(1);
      assertThat(index.get(LAMP.id())).isEmpty();
      assertThat(index.ids(query("PN=CN100000001A"))).isEmpty();
      for (String text : List.of("*", "* not TI=nothing", "PNC=CN or TI=灯", "PN=CN1*", "AN=CN2014*")) {
        assertThat(index.count(query(text), CountUnit.PUBLICATION)).as(text).isEqualTo(1);
        assertThat(index.count(query(text), CountUnit.SIMPLE_FAMILY)).as(text).isEqualTo(1);
        assertThat(index.table(query(text), text, Set.of()).numbers().publication().dictionary()).as(text).containsExactly(HEAT.id());
        IndexPage page = index.search(SearchRequest.of(query(text)).facet("SOURCE", 5).arrivedAfter(0));
        assertThat(page.total()).as(text).isEqualTo(1);
        assertThat(page.facets().get("SOURCE")).as(text).containsExactly(new FacetCount("cnipa-new", 1));
      }
      assertThat(index.search(SearchRequest.of(query("*")).arrivedAfter(1)).total()).isZero();
      assertThat(index.removedAfter(2)).isEmpty();
      assertThat(index.removedAfter(1)).singleElement().satisfies(removal -> {
        assertThat(removal.id()).isEqualTo(LAMP.id());
        assertThat(removal.batch()).isEqualTo(2);
        assertThat(removal.document().titles()).isEqualTo(LAMP.titles());
      });
      try (IndexBatch batch = index.begin()) {
        assertThat(batch.write(LAMP)).isEqualTo(WriteOutcome.ADDED);
        batch.commit(new Batch(3, Instant.EPOCH, null, List.of(), 1, 0, 0, 0));
      }
      assertThat(index.removedAfter(0)).isEmpty();
      assertThat(Arrivals.documents(index).keySet()).containsExactly(LAMP.id(), HEAT.id());
      assertThat(index.search(SearchRequest.of(query("*")).arrivedAfter(2)).hits()).singleElement()
          .satisfies(hit -> assertThat(hit.firstBatch()).isEqualTo(3));
    }
  }

  @Test
  void anotherSourceKeepsADocumentThatOneTakesBack() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      PatentDocument table = Arrivals.record(LAMP.id(), null, "lens-csv", 3, "灯具");
      Arrivals.write(index, List.of(LAMP, table), 9);
      try (IndexBatch batch = index.begin()) {
        assertThat(batch.write(Arrivals.request(LAMP.id(), "cnipa-new", 9))).isEqualTo(WriteOutcome.UPDATED);
        batch.commit(new Batch(2, Instant.EPOCH, null, List.of(), 0, 1, 0, 0));
      }
      assertThat(index.get(LAMP.id()).orElseThrow().titles()).isEqualTo(table.titles());
      assertThat(index.removedAfter(0)).isEmpty();
    }
  }

  @Test
  void aRemovedBatchIsAsIfItHadNeverBeenImported() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 15; round++) {
      List<List<PatentDocument>> batches = new ArrayList<>();
      for (int b = 0; b < 3; b++) {
        batches.add(random(random, 2 + random.nextInt(10), round * 1_000 + b * 100));
      }
      int removed = random.nextInt(3);
      List<List<PatentDocument>> others = new ArrayList<>(batches);
      others.remove(removed);
      SortedMap<String, String> expected =
          Arrivals.documents(folder.resolve("never" + round), others, LuceneBatch.MOST_ENTRIES);
      try (LuceneIndex index = LuceneIndex.open(folder.resolve("removed" + round))) {
        for (List<PatentDocument> batch : batches) {
          Arrivals.write(index, batch, random.nextInt(30));
        }
        SortedMap<String, String> before = Arrivals.documents(index);
        Batch removal = index.removeBatch(removed + 1, Instant.EPOCH);
        assertThat(Arrivals.documents(index)).as("seed %d, round %d", seed, round).isEqualTo(expected);
        long went = before.keySet().stream().filter(id -> !expected.containsKey(id)).count();
        long came = expected.keySet().stream().filter(id -> !before.containsKey(id)).count();
        assertThat(removal.deleted()).as("seed %d, round %d", seed, round).isLessThanOrEqualTo((int) went);
        assertThat(removal.added()).as("seed %d, round %d", seed, round).isEqualTo((int) came);
        assertThat(index.snapshot().documents()).as("seed %d", seed).isEqualTo(expected.size());
      }
    }
  }

  @Test
  void theRemovalIsABatchThatCountsAndForgetsTheCutOff() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      Arrivals.write(index, List.of(LAMP), 9);
      try (IndexBatch batch = index.begin()) {
        batch.write(Arrivals.record(LAMP.id(), null, "lens-csv", 3, "灯具"));
        batch.write(Arrivals.record(HEAT.id(), null, "lens-csv", 4, "散热"));
        BatchSource lens = new BatchSource("lens", "lens-csv", 2, 2, 0, 0, LocalDate.of(2024, 1, 1));
        batch.commit(new Batch(2, Instant.EPOCH, null, List.of(lens), 1, 1, 0, 0));
      }
      assertThat(index.snapshot().cutoffBySource()).containsKey("lens");
      assertThat(index.removeBatch(2, Instant.EPOCH))
          .isEqualTo(new Batch(3, Instant.EPOCH, null, List.of(), 0, 1, 0, 1, 2L));
      assertThat(index.batches()).hasSize(3).last().isEqualTo(new Batch(3, Instant.EPOCH, null, List.of(), 0, 1, 0, 1, 2L));
      assertThat(index.snapshot().cutoffBySource()).isEmpty();
      assertThat(index.removedAfter(2)).extracting(Removal::id).containsExactly(HEAT.id());
      assertThatThrownBy(() -> index.removeBatch(2, Instant.EPOCH)).hasMessage("batch 2 was removed by batch 3");
      assertThatThrownBy(() -> index.removeBatch(3, Instant.EPOCH))
          .hasMessage("batch 3 removed batch 2 and brought nothing; import the files of that batch again");
      assertThatThrownBy(() -> index.removeBatch(4, Instant.EPOCH)).hasMessage("there is no batch 4; the last is 3");
    }
  }
}
