package org.patentbeacon.index.lucene.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.query.Knowledge;
import org.patentbeacon.index.lucene.query.QueryTranslator;
import org.patentbeacon.query.Dialect;

import org.patentbeacon.query.read.QueryParser;

/// One segment searched in many parts gives what it gives as a whole.
class SideBySideTest {
  private static final int DOCUMENTS = 2_000;
  private static final List<String> WORDS = List.of("lamp", "valve", "cooling", "fin", "motor", "screw");
  private static final List<String> QUERIES = List.of("TI=lamp", "TI=(lamp and fin)", "TI=(lamp or valve or motor)",
      "TI=(cooling (3n) screw)", "TI=lamp not TI=fin", "*", "PD>=2015", "TI=coo*");

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());

  @Test
  void findsTheSameInTheSameOrder() throws IOException {
    fill();
    try (Directory directory = FSDirectory.open(folder.resolve("index")); DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher parts = new SideBySide(reader, 100);
      assertThat(parts.getSlices().length).isGreaterThanOrEqualTo(Math.min(2, Runtime.getRuntime().availableProcessors()));
      for (String text : QUERIES) {
        Query query = QueryTranslator.translate(QueryParser.parse(text, Dialect.BEACON).tree(),
            Knowledge.on(new LegalDay(reader, LocalDate.EPOCH)));
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
          FirstHits.Wanted wanted = new FirstHits.Wanted(new HitOrder(sort), 50, null, false);
          assertThat(parts.search(query, FirstHits.manager(wanted))).as("seed %d: %s by %s", seed, text, sort)
              .isEqualTo(new IndexSearcher(reader).search(query, FirstHits.manager(wanted)));
        }
      }
    }
  }

  private void fill() throws IOException {
    Random random = new Random(seed);
    try (PatentIndex index = LuceneIndex.open(folder.resolve("index")); IndexBatch batch = index.begin()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        List<String> words = random.ints(1 + random.nextInt(8), 0, WORDS.size()).mapToObj(WORDS::get).toList();
        batch.write(PatentDocument.builder("US" + (7_000_000 + random.nextInt(1_000_000)) + "B2")
            .titles(List.of(LocalizedText.original("en", String.join(" ", words)))).build());
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), DOCUMENTS, 0, 0, 0, null));
    }
  }
}
