package org.patentbeacon.benchmarks.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.benchmarks.GeneratedPatents;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.search.PatentDatabase;

/// Real engines over a few hundred documents find what we find.
class FullTextEnginesTest {
  private static final int DOCUMENTS = 300;

  @TempDir private Path folder;

  @Test
  void sqliteFindsTheSame() throws IOException {
    try (SqliteEngine sqlite = new SqliteEngine(folder.resolve("fts5.sqlite"))) {
      findsTheSame(sqlite, List.of(sqlite, new SqliteInOrder(sqlite)), 378);
    }
  }

  @Test
  void postgresFindsTheSame() throws IOException {
    try (PostgresEngine postgres = postgres()) {
      findsTheSame(postgres, List.of(postgres), 400);
    }
  }

  private PostgresEngine postgres() {
    try {
      return new PostgresEngine(folder.resolve("postgres"));
    } catch (IOException | RuntimeException e) {
      return abort("PostgreSQL cannot be brought up here: " + e);
    }
  }

  private void findsTheSame(LoadedEngine loaded, List<TextEngine> asked, int expressible) throws IOException {
    List<String> ids = index();
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("beacon"))) {
      Numbering numbers = new Numbering(database);
      for (int number = 1; number <= numbers.size(); number++) {
        Numbering.Entry entry = numbers.entry(number);
        loaded.add(IndexedDocument.of(number, entry.day(), database.get(entry.id()).getFirst()));
      }
      loaded.finish();
      List<Drawn> queries = new ArrayList<>();
      for (boolean chinese : new boolean[] {true, false}) {
        queries.addAll(new QueryDraw(database, new QueryDraw.Sources(ids, List.of()), chinese, 11).all());
      }
      int said = 0;
      for (Drawn query : queries) {
        TextEngine.Question ours = new BeaconEngine(database, numbers).question(query.text(), query.tree());
        try {
          for (TextEngine engine : asked) {
            TextEngine.Question theirs = engine.question(query.text(), query.tree());
            assertThat(theirs.hits()).as(engine.name() + " " + query.text()).isEqualTo(ours.hits());
            assertThat(theirs.answer()).as(engine.name() + " " + query.text()).isEqualTo(ours.answer());
            assertThat(theirs.page()).as(engine.name() + " " + query.text()).isEqualTo(ours.page());
          }
          said++;
        } catch (InexpressibleException e) {
          assertThat(e).hasMessage("NEAR has no order");
        }
      }
      assertThat(said).isBetween(expressible - 10, Math.min(400, expressible + 10));
    }
  }

  private List<String> index() throws IOException {
    GeneratedPatents patents = new GeneratedPatents(5);
    List<String> ids = new ArrayList<>();
    try (PatentIndex index = LuceneIndex.open(folder.resolve("beacon").resolve("index")); IndexBatch batch = index.begin()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        PatentDocument document = patents.document(i);
        ids.add(document.id());
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), DOCUMENTS, 0, 0, 0));
    }
    return ids;
  }
}
