package org.patentbeacon.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.read.QueryParser;

class SimilarDocumentsTest {
  @TempDir
  Path folder;

  private final List<PatentDocument> documents = new ArrayList<>();
  private PatentIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(folder.resolve("index"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private PatentDocument document(String id, String title, String text, List<String> ipc, List<String> cited) {
    PublicationNumber number = PublicationNumber.of(id);
    PatentDocument document = PatentDocument.builder(id)
        .publication(new Publication(number.authority(), number.number(), number.kind(), null, null, false, null, null))
        .titles(List.of(LocalizedText.original("zh", title)))
        .abstracts(text.isEmpty() ? List.of() : List.of(LocalizedText.original("zh", text)))
        .classifications(ipc.stream().map(symbol -> classification(symbol)).toList())
        .citations(cited.stream().map(SimilarDocumentsTest::citation).toList()).build();
    documents.add(document);
    return document;
  }

  private static Classification classification(String symbol) {
    return Classification.of("IPC", symbol);
  }

  private static Citation citation(String number) {
    return new Citation(CitationType.PATENT, number, null, null, null, null, List.of(), null, null, null, null, null);
  }

  private SimilarDocuments indexed() throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (PatentDocument document : documents) {
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.size(), 0, 0, 0, null));
    }
    return new SimilarDocuments(index, TermDictionary.EMPTY, List.of());
  }

  private static List<String> ids(List<SimilarHit> hits) {
    return hits.stream().map(hit -> hit.document().id()).toList();
  }

  private static List<Shared> shared(SimilarHit hit, Signal signal) {
    return hit.evidence().stream().filter(evidence -> evidence.signal() == signal)
        .flatMap(evidence -> evidence.shared().stream()).toList();
  }

  private void lamps() {
    document("CN100000001A", "一种发光二极管散热结构", "本发明公开了一种发光二极管的散热结构，包括热管和鳍片。", List.of(), List.of());
    document("CN100000002A", "一种阀门", "本发明公开了一种阀门，包括阀体和阀芯。", List.of(), List.of());
    document("CN100000003A", "发光二极管灯具", "本发明公开了一种灯具，热管贴合发光二极管。", List.of(), List.of());
    document("CN100000004A", "一种密封阀芯", "本发明公开了一种密封阀芯，阀体内设有密封圈。", List.of(), List.of());
  }

  @Test
  void ranksByRareWordsFirstAndSaysWhichAreShared() throws IOException {
    lamps();
    SimilarHit first = indexed().find(SimilarRequest.of(Seed.of(documents.getFirst())).by(Set.of(Signal.WORDS))).getFirst();

    assertThat(first.document().id()).isEqualTo("CN100000003A");
    assertThat(shared(first, Signal.WORDS)).extracting(Shared::what).contains("发光二极管", "热管");
    assertThat(first.evidence()).extracting(Evidence::rank).containsExactly(1);
  }

  @Test
  void comparesWithAText() throws IOException {
    lamps();
    List<SimilarHit> hits = indexed().find(SimilarRequest.of(Seed.of("阀体内的密封圈")).limit(2));

    assertThat(ids(hits)).containsExactly("CN100000004A", "CN100000002A");
    assertThatIllegalArgumentException().isThrownBy(() -> Seed.of(" 。 "))
        .withMessage("expected a text to compare with, found '。'");
  }

  @Test
  void neverFindsASeedAndKeepsToTheFilter() throws IOException {
    lamps();
    SimilarDocuments similar = indexed();
    List<Seed> seeds = List.of(Seed.of(documents.get(1)), Seed.of(documents.get(3)));

    assertThat(ids(similar.find(SimilarRequest.of(seeds)))).containsExactlyInAnyOrder("CN100000001A", "CN100000003A");
    assertThat(ids(similar.find(SimilarRequest.of(seeds)
        .among(QueryParser.parse("TI=灯具", Dialect.BEACON).tree())))).containsExactly("CN100000003A");
  }

  @Test
  void showsTheNearestPublicationOfAnApplicationAndNamesTheOthers() throws IOException {
    document("CN100000001A", "一种密封阀芯", "阀体内设有密封圈。", List.of(), List.of());
    document("CN100000001B", "一种密封阀芯", "阀体内设有密封圈。", List.of(), List.of());
    document("CN100000002A", "密封阀芯和密封圈", "阀体内设有密封圈。", List.of(), List.of());
    document("CN100000002B", "密封阀芯", "阀体内设有两个垫片。", List.of(), List.of());
    document("CN100000003A", "阀芯", "阀体。", List.of(), List.of());
    SimilarDocuments similar = indexed();
    SimilarRequest request = SimilarRequest.of(Seed.of(documents.getFirst())).by(Set.of(Signal.WORDS));

    List<SimilarHit> applications = similar.find(request);
    assertThat(ids(applications)).containsExactly("CN100000002A", "CN100000003A");
    assertThat(applications.getFirst().others()).containsExactly("CN100000002B");
    assertThat(applications.getLast().others()).isEmpty();
    assertThat(ids(similar.find(request.collapsedBy(CountUnit.PUBLICATION))))
        .containsExactly("CN100000001B", "CN100000002A", "CN100000002B", "CN100000003A");
    assertThat(ids(similar.find(request.limit(1)))).containsExactly("CN100000002A");
  }

  @Test
  void followsCitationsInEveryDirection() throws IOException {
    PatentDocument seed = document("CN100000001B", "甲", "如CN100000005A所述。", List.of(), List.of("CN100000002A", "US7000001B2"));
    document("CN100000002A", "乙", "", List.of(), List.of());
    document("CN100000003A", "丙", "", List.of(), List.of("CN100000001A"));
    document("CN100000004A", "丁", "", List.of(), List.of("US7000001B2"));
    document("CN100000005A", "戊", "", List.of(), List.of());
    document("CN100000006A", "己", "", List.of(), List.of("CN100000001B", "CN100000007A"));
    document("CN100000007A", "庚", "", List.of(), List.of());
    document("CN100000008A", "辛", "", List.of(), List.of("CN100000002A"));
    List<SimilarHit> hits = indexed().find(SimilarRequest.of(Seed.of(seed)).by(Set.of(Signal.CITATIONS)));

    assertThat(hits).flatExtracting(hit -> shared(hit, Signal.CITATIONS)).containsExactlyInAnyOrder(
        new Shared(Shared.How.CITES, "CN100000002A"), new Shared(Shared.How.CITED_BY, "CN100000001B"),
        new Shared(Shared.How.BOTH_CITE, "US7000001"), new Shared(Shared.How.CITES, "CN100000005A"),
        new Shared(Shared.How.CITED_BY, "CN100000001B"), new Shared(Shared.How.BOTH_CITED_BY, "CN100000006A"),
        new Shared(Shared.How.BOTH_CITE, "CN100000002"));
    assertThat(ids(hits).subList(0, 4)).containsExactlyInAnyOrder(
        "CN100000002A", "CN100000003A", "CN100000005A", "CN100000006A");
  }

  @Test
  void ranksTheSameGroupBeforeTheSameSubclass() throws IOException {
    PatentDocument seed = document("CN100000001A", "甲", "", List.of("F16K1/42"), List.of());
    document("CN100000002A", "乙", "", List.of("F16K31/06"), List.of());
    document("CN100000003A", "丙", "", List.of("F16K1/42"), List.of());
    document("CN100000004A", "丁", "", List.of("F16K1/00"), List.of());
    document("CN100000005A", "戊", "", List.of("H01L33/00"), List.of());
    List<SimilarHit> hits = indexed().find(SimilarRequest.of(Seed.of(seed)).by(Set.of(Signal.CLASSES)));

    assertThat(ids(hits)).containsExactly("CN100000003A", "CN100000004A", "CN100000002A");
    assertThat(shared(hits.getFirst(), Signal.CLASSES)).containsExactly(new Shared(Shared.How.CLASS, "F16K1/42"));
    assertThat(shared(hits.getLast(), Signal.CLASSES)).containsExactly(new Shared(Shared.How.CLASS, "F16K"));
  }

  @Test
  void putsWhatSeveralSignalsBringBeforeWhatOneBrings() throws IOException {
    PatentDocument seed = document("CN100000001A", "阀芯密封", "", List.of("F16K1/42"), List.of("CN100000003A"));
    document("CN100000002A", "阀芯密封", "", List.of(), List.of());
    document("CN100000003A", "阀芯", "", List.of("F16K1/42"), List.of());
    SimilarHit first = indexed().find(SimilarRequest.of(Seed.of(seed))).getFirst();

    assertThat(first.document().id()).isEqualTo("CN100000003A");
    assertThat(first.evidence()).extracting(Evidence::signal)
        .containsExactlyInAnyOrderElementsOf(EnumSet.of(Signal.WORDS, Signal.CITATIONS, Signal.CLASSES));
  }
}
