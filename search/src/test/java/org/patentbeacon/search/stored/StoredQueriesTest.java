package org.patentbeacon.search.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.read.QueryParser;

class StoredQueriesTest {
  private static final StoredQuery PLATES = new StoredQuery("plates", "TI=液冷板");
  private static final StoredQuery LAMPS = new StoredQuery("lamps", "TI=灯 not TI=台灯");

  @TempDir
  Path folder;

  private PatentIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static PatentDocument titled(String number, String title, int position) {
    return PatentDocument.builder("CN" + number + "A")
        .publication(new Publication("CN", number, "A", null, null, false, null, null))
        .titles(List.of(LocalizedText.original("zh", title)))
        .source(List.of(new Provenance("jsonl", "batch.jsonl", position, null, null, null, null))).build();
  }

  private void write(PatentDocument... documents) throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (PatentDocument document : documents) {
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.length, 0, 0, 0));
    }
  }

  private StoredQueries stored(StoredQuery... queries) {
    return StoredQueries.of(index, tree -> tree, List.of(queries));
  }

  @Test
  void tellsWhichQueriesHaveToDoWithWhatArrivedAndWhichCannotBeAnswered() throws IOException {
    write(titled("100000001", "一种液冷板", 1));
    StoredQueries queries = stored(PLATES, LAMPS, new StoredQuery("typo", "TI=(灯"), new StoredQuery("saved", "SAVED=\"没有\""));
    write(titled("100000002", "液冷板的制造方法", 2), titled("100000003", "吊灯", 3), titled("100000004", "台灯", 4));
    StoredMatches news = queries.arrivedAfter(1);
    assertThat(news.snapshot()).isEqualTo(index.snapshot());
    assertThat(news.matched()).containsExactly("lamps", "plates");
    assertThat(news.hits("plates")).extracting(Arrival::id, Arrival::firstBatch, Arrival::batch)
        .containsExactly(tuple("CN100000002A", 2L, 2L));
    assertThat(news.hits("lamps")).extracting(Arrival::id).containsExactly("CN100000003A");
    assertThat(news.hits("no such query")).isEmpty();
    assertThat(news.refused().keySet()).containsExactly("saved", "typo");
    assertThat(news.refused().get("saved")).hasMessage("column 1: no search is saved as '没有'");
    assertThat(queries.arrivedAfter(0).hits("plates")).extracting(Arrival::id).containsExactly("CN100000001A", "CN100000002A");
  }

  @Test
  void asksNothingWhenNothingArrived() throws IOException {
    write(titled("100000001", "一种液冷板", 1));
    StoredMatches quiet = stored(PLATES, new StoredQuery("typo", "TI=(灯")).arrivedAfter(1);
    assertThat(quiet.matched()).isEmpty();
    assertThat(quiet.refused()).isEmpty();
    assertThat(quiet.arrivals()).isEmpty();
    assertThat(quiet.lost("plates", List.of("CN100000001A"))).isEmpty();
  }

  @Test
  void tellsWhatAQueryFoundBeforeAndDoesNotFindAnyMore() throws IOException {
    write(titled("100000001", "吊灯", 1), titled("100000002", "壁灯", 2));
    write(titled("100000003", "路灯", 3));
    StoredQueries queries = stored(LAMPS);
    List<String> before = queries.arrivedAfter(0).hits("lamps").stream().map(Arrival::id).toList();
    assertThat(before).hasSize(3);
    write(titled("100000001", "台灯", 1));
    index.removeBatch(2, Instant.EPOCH);
    StoredMatches news = queries.arrivedAfter(2);
    assertThat(news.gone()).containsExactly("CN100000003A");
    assertThat(news.matched()).isEmpty();
    assertThat(news.lost("lamps", before)).containsExactly("CN100000001A", "CN100000003A");
  }

  @Test
  void understandsReferencesAnewWheneverTheyAreAsked() throws IOException {
    AtomicReference<String> meant = new AtomicReference<>("TI=灯");
    write(titled("100000001", "吊灯", 1), titled("100000002", "液冷板", 2));
    StoredQueries queries = StoredQueries.of(index, tree -> read(meant.get()),
        List.of(new StoredQuery("mine", "SAVED=\"我的\""), PLATES));
    assertThat(queries.arrivedAfter(0).hits("mine")).extracting(Arrival::id).containsExactly("CN100000001A");
    meant.set("TI=板");
    assertThat(queries.arrivedAfter(0).hits("mine")).extracting(Arrival::id).containsExactly("CN100000002A");
    assertThat(queries.arrivedAfter(0).hits("plates")).extracting(Arrival::id).containsExactly("CN100000002A");
  }

  private static PatentQuery read(String text) {
    return QueryParser.parse(text, Dialect.BEACON).tree();
  }

  @Test
  void takesOtherQueriesOverAndWantsAnIdForEach() throws IOException {
    write(titled("100000001", "吊灯", 1));
    StoredQueries queries = stored(PLATES).with(List.of(PLATES, LAMPS));
    assertThat(queries.arrivedAfter(0).matched()).containsExactly("lamps");
    assertThatThrownBy(() -> queries.with(List.of(PLATES, new StoredQuery("plates", "TI=灯"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected an id of its own for every query, found 'plates' twice");
  }
}
