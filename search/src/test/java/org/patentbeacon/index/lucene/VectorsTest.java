package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.DocumentVector;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankRequest;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.index.VectorSource;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.read.QueryParser;

/// Documents get vectors beside imports; the nearest are those a plain loop finds.
class VectorsTest {
  private static final int DOCUMENTS = 600;
  private static final int DIMENSIONS = 24;
  private static final PatentQuery ALL = new PatentQuery.All(SourceRange.NONE);

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private PatentIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(folder.resolve("index"));
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(document(i, i % 5 == 0 ? "阀" : "灯"));
    }
    arrive(documents);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static PatentDocument document(int number, String title) {
    return PatentDocument.builder("CN" + (100_000_000 + number) + "A").titles(List.of(LocalizedText.original("zh", title))).build();
  }

  private void arrive(List<PatentDocument> documents) throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (PatentDocument document : documents) {
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.size(), 0, 0, 0, null));
    }
  }

  /// A model that draws the vector of a document from its id; of one document in ten it understands nothing.
  private record Drawn(String model, long seed, List<String> asked) implements VectorSource {
    @Override
    public @Nullable String text(PatentDocument document) {
      asked.add(document.id());
      return document.id().hashCode() % 10 == 0 ? null : document.id() + document.titles().getFirst().text();
    }

    @Override
    public List<float[]> vectors(List<String> texts) {
      return texts.stream().map(text -> vector(new Random(seed + text.hashCode()))).toList();
    }
  }

  private static float[] vector(Random random) {
    float[] vector = new float[DIMENSIONS];
    double square = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  private Drawn model(String name) {
    return new Drawn(name, seed + name.hashCode(), new ArrayList<>());
  }

  private Map<String, Double> cosines(Drawn model, float[] wanted, String title) {
    Map<String, Double> cosines = new TreeMap<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      PatentDocument document = document(i, i % 5 == 0 ? "阀" : "灯");
      String text = model.text(document);
      if (text != null && (title.isEmpty() || document.titles().getFirst().text().equals(title))) {
        float[] vector = model.vectors(List.of(text)).getFirst();
        double cosine = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
          cosine += vector[d] * wanted[d];
        }
        cosines.put(document.id(), cosine);
      }
    }
    return cosines;
  }

  private List<RankedId> nearest(Drawn model, float[] wanted, PatentQuery filter, int most) throws IOException {
    return index.rank(new RankRequest(
        new Ranking.Nearest(new DocumentVector(model.model(), wanted)), filter, most, null));
  }

  @Test
  void theNearestAreThoseOfAPlainLoop() throws IOException {
    Drawn model = model("drawn-1");
    assertThat(index.embed(model, VectorListener.NONE)).isEqualTo(DOCUMENTS);
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      float[] wanted = vector(random);
      String title = round % 2 == 0 ? "" : "阀";
      PatentQuery filter = title.isEmpty() ? ALL : QueryParser.parse("TI=阀", Dialect.BEACON).tree();
      List<RankedId> found = nearest(model, wanted, filter, 10);

      Map<String, Double> cosines = cosines(model, wanted, title);
      List<String> expected = cosines.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())).limit(10)
          .map(Map.Entry::getKey).toList();
      assertThat(found).extracting(RankedId::id).as("seed %s, round %s", seed, round).isEqualTo(expected);
      assertThat(found.getFirst().score()).isCloseTo((1 + cosines.get(expected.getFirst())) / 2,
          org.assertj.core.data.Offset.offset(1e-5));
    }
  }

  @Test
  void onlyWhatArrivedSinceIsAskedAboutAndOtherModelsKeepTheirVectors() throws IOException {
    Drawn first = model("first");
    Drawn second = model("second");
    index.embed(first, VectorListener.NONE);
    index.embed(second, VectorListener.NONE);
    Snapshot before = index.snapshot();
    float[] wanted = vector(new Random(seed));
    List<RankedId> bySecond = nearest(second, wanted, ALL, 5);
    first.asked().clear();

    arrive(List.of(document(DOCUMENTS + 1, "灯"), document(3, "改")));
    assertThat(index.withoutVector("first")).isEqualTo(2);
    index.embed(first, VectorListener.NONE);

    assertThat(first.asked()).containsExactlyInAnyOrder("CN" + (100_000_001 + DOCUMENTS) + "A", "CN100000003A");
    assertThat(index.withoutVector("first")).isZero();
    assertThat(index.withoutVector("second")).isEqualTo(2);
    assertThat(nearest(second, wanted, ALL, 5)).as("seed %s", seed)
        .containsAll(bySecond.stream().filter(hit -> !hit.id().equals("CN100000003A")).toList());
    assertThat(index.snapshot().batch()).isEqualTo(before.batch() + 1);
  }

  @Test
  void aModelThatUnderstandsNothingIsNotAskedTwice() throws IOException {
    VectorSource deaf = new VectorSource() {
      @Override
      public String model() {
        return "deaf";
      }

      @Override
      public @Nullable String text(PatentDocument document) {
        return null;
      }

      @Override
      public List<float[]> vectors(List<String> texts) {
        throw new AssertionError("asked for " + texts);
      }
    };
    index.embed(deaf, VectorListener.NONE);
    index.embed(model("other"), VectorListener.NONE);
    assertThat(index.withoutVector("deaf")).isZero();
  }

  @Test
  void whatIsDoneStaysDoneWhenItIsStopped() throws IOException {
    Drawn model = model("stopped");
    long done = index.embed(model, (looked, total) -> looked == 0);

    assertThat(done).isBetween(1L, DOCUMENTS - 1L);
    assertThat(index.withoutVector("stopped")).isEqualTo(DOCUMENTS - done);
    assertThat(index.embed(model, VectorListener.NONE)).isEqualTo(DOCUMENTS - done);
  }

  @Test
  void nothingOfADocumentChangesAndPagesGoOn() throws IOException {
    SearchRequest request = SearchRequest.of(ALL).limit(50);
    IndexPage page = index.search(request);
    List<String> seen = new ArrayList<>();
    page.hits().forEach(hit -> seen.add(hit.document().id()));
    index.embed(model("later"), VectorListener.NONE);
    while (page.nextCursor() != null) {
      page = index.search(request.from(page.nextCursor()));
      page.hits().forEach(hit -> {
        seen.add(hit.document().id());
        assertThat(hit.batch()).isEqualTo(1);
      });
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(DOCUMENTS);
    assertThat(index.batches()).hasSize(1);
  }
}
