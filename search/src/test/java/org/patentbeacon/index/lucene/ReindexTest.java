package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.DocumentVector;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.OtherLayoutException;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankRequest;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.index.ReindexListener;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.index.VectorSource;
import org.patentbeacon.index.field.Layout;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.read.QueryParser;

/// An index of another layout is refused, and written anew from what it stores without losing anything it knows.
class ReindexTest {
  private static final String MODEL = "lengths";

  @TempDir
  Path folder;

  /// Says in the last commit that it is of another layout.
  private void becomesLayout(String number) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
        DirectoryReader last = DirectoryReader.open(directory)) {
      Map<String, String> data = new TreeMap<>(last.getIndexCommit().getUserData());
      data.put("layout", number);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private static final class Lengths implements VectorSource {
    @Override
    public String model() {
      return MODEL;
    }

    @Override
    public String text(PatentDocument document) {
      return document.titles().getFirst().text();
    }

    @Override
    public List<float[]> vectors(List<String> texts) {
      return texts.stream().map(text -> new float[] {text.length() > 3 ? 1 : 0, text.length() > 3 ? 0 : 1}).toList();
    }
  }

  /// Three batches with a merged document, an undecided one, one that was removed, and vectors.
  private static void fill(LuceneIndex index) throws IOException {
    Arrivals.write(index, List.of(Arrivals.record("CN110000001A", "CN201910000001", "f", 1, "灯具散热"),
        Arrivals.record("CN110000002A", "CN201910000002", "f", 2, "灯")), LuceneBatch.MOST_ENTRIES);
    Arrivals.write(index, List.of(Arrivals.record("CN110000003A", "CN201910000003", "g", 1, "透镜"),
        Arrivals.record("CN110000001", "CN201910000001", "g", 2, "灯具")), LuceneBatch.MOST_ENTRIES);
    Arrivals.write(index, List.of(Arrivals.request("CN110000002A", "f", 3)), LuceneBatch.MOST_ENTRIES);
    index.embed(new Lengths(), VectorListener.NONE);
  }

  /// All that can be asked of an index, as text.
  private static SortedMap<String, String> known(PatentIndex index) throws IOException {
    SortedMap<String, String> known = new TreeMap<>();
    for (IndexHit hit : index.search(SearchRequest.of(Arrivals.everything())).hits()) {
      known.put(hit.document().id(), hit.firstBatch() + " " + hit.batch() + " " + hit.family() + " "
          + DocumentJson.write(hit.document()));
    }
    known.put("batches", index.batches().toString());
    known.put("snapshot", index.snapshot().toString());
    known.put("removed", index.removedAfter(0).toString());
    known.put("near", index.rank(new RankRequest(
        new Ranking.Nearest(new DocumentVector(MODEL, new float[] {0.6f, 0.8f})), Arrivals.everything(), 9, null)).toString());
    known.put("waiting", String.valueOf(index.withoutVector(MODEL)));
    known.put("title", index.search(SearchRequest.of(QueryParser.parse("TI=灯具", Dialect.BEACON).tree())).hits().toString());
    return known;
  }

  @Test
  void nothingKnownIsLost() throws IOException {
    SortedMap<String, String> before;
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      fill(index);
      before = known(index);
    }
    becomesLayout("0");
    assertThatThrownBy(() -> LuceneIndex.open(folder)).isInstanceOf(OtherLayoutException.class)
        .hasMessage("expected an index of layout " + Layout.NUMBER + ", found layout 0; write its documents anew with "
            + "PatentDatabase.reindex, or the command beacon reindex");
    List<Long> progress = new ArrayList<>();
    assertThat(LuceneIndex.reindex(folder, (done, total) -> progress.add(100 * total + done))).isEqualTo(2);
    assertThat(progress).containsExactly(300L, 301L, 302L, 303L);
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(known(index)).isEqualTo(before);
      index.removeBatch(2, Instant.EPOCH);
      assertThat(index.get("CN110000003A")).isEmpty();
      assertThat(index.get("CN110000001A").orElseThrow().source()).hasSize(1);
    }
  }

  @Test
  void fieldsMayBeOfOtherKindsThanBefore() throws IOException {
    PatentDocument document = Arrivals.record("CN110000001A", "CN201910000001", "f", 1, "灯具散热");
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document old = new Document();
      old.add(new StoredField("_entry", DocumentJson.bytes(document)));
      old.add(new NumericDocValuesField("_first", 1));
      old.add(new NumericDocValuesField("_batch", 1));
      old.add(new NumericDocValuesField("column.family", 7));
      writer.addDocument(old);
      writer.commit();
    }
    assertThat(LuceneIndex.reindex(folder, ReindexListener.NONE)).isEqualTo(1);
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.get("CN110000001A")).contains(document);
      assertThat(index.count(QueryParser.parse("TI=散热", Dialect.BEACON).tree(), CountUnit.SIMPLE_FAMILY)).isEqualTo(1);
    }
  }

  @Test
  void oneOfANewerVersionIsLeftAlone() throws IOException {
    LuceneIndex.open(folder).close();
    becomesLayout("999");
    String newer = "expected an index of layout " + Layout.NUMBER
        + ", found layout 999 of a newer version of Patent Beacon; update it";
    assertThatThrownBy(() -> LuceneIndex.open(folder)).hasMessage(newer);
    assertThatThrownBy(() -> LuceneIndex.reindex(folder, ReindexListener.NONE)).hasMessage(newer);
    assertThatThrownBy(() -> LuceneIndex.open(folder)).hasMessage(newer);
  }

  @Test
  void whoReadsGoesOnMeanwhile() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      fill(index);
      SortedMap<String, String> before = known(index);
      LuceneIndex.reindex(folder, (done, total) -> {
        try {
          assertThat(known(index)).isEqualTo(before);
          assertThatThrownBy(index::begin).hasMessageContaining("is writing to the database");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      });
      assertThat(known(index)).isEqualTo(before);
    }
  }

  @Test
  void whatEndsEarlyChangesNothing() throws IOException {
    SortedMap<String, String> before;
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      fill(index);
      before = known(index);
    }
    assertThatThrownBy(() -> LuceneIndex.reindex(folder, (done, total) -> {
      if (done == 2) {
        throw new IllegalStateException("the power went");
      }
    })).hasMessage("the power went");
    try (LuceneIndex index = LuceneIndex.open(folder); IndexBatch batch = index.begin()) {
      assertThat(known(index)).isEqualTo(before);
      batch.write(Arrivals.record("CN110000004A", null, "f", 4, "灯"));
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), 1, 0, 0, 0));
      assertThat(index.snapshot().documents()).isEqualTo(3);
    }
  }
}
