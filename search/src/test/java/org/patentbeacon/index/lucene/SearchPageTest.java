package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.DocumentBrief;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.read.QueryParser;

/// Pages, totals, groups and counts of values equal those of a plain loop over the documents, whatever arrives meanwhile.
class SearchPageTest {
  private static final int BATCHES = 5;
  private static final int DOCUMENTS = 70;

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<PatentDocument> documents = new ArrayList<>();
  private LuceneIndex index;
  private int made;

  @BeforeEach
  void fill() throws IOException {
    index = LuceneIndex.open(folder.resolve("db"));
    for (int batch = 0; batch < BATCHES; batch++) {
      arrive(DOCUMENTS);
    }
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void arrive(int number) throws IOException {
    List<PatentDocument> batch = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      batch.add(document());
    }
    documents.addAll(batch);
    Arrivals.write(index, batch, LuceneBatch.MOST_ENTRIES);
  }

  private PatentDocument document() {
    String id = "CN" + (100_000_000 + (made++ * 7919) % 1_000_003) + "AB".charAt(made % 2);
    PatentDocument record = Arrivals.record(id, "CN2014104" + (10_000 + random.nextInt(120)), "f", made,
        "灯".repeat(1 + random.nextInt(3)) + (random.nextBoolean() ? "散热" : "壳体"));
    PartialDate day = random.nextInt(10) == 0 ? null : PartialDate.parse("2020-01-0" + (1 + random.nextInt(9)));
    Publication plain = record.publication();
    List<Party> parties = new ArrayList<>();
    for (int p = 0; p < random.nextInt(3); p++) {
      parties.add(Party.of(PartyRole.APPLICANT, p + 1, PartyName.of("公司" + random.nextInt(6))));
    }
    return record.toBuilder().parties(parties)
        .publication(new Publication("CN", plain.number(), plain.kind(), day, null, false, null, null)).build();
  }

  private static PatentQuery query(String text) {
    return QueryParser.parse(text, Dialect.BEACON).tree();
  }

  private List<PatentDocument> matching(boolean cooled) {
    return documents.stream().filter(document -> document.titles().getFirst().text().endsWith("散热") == cooled).toList();
  }

  private static final Comparator<PatentDocument> BY_ID = Comparator.comparing(PatentDocument::id);

  private static Comparator<PatentDocument> order(SearchRequest.Sort sort) {
    Comparator<Long> days = sort == SearchRequest.Sort.NEWEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
    Comparator<Long> lastUnknown = Comparator.nullsLast(days);
    return switch (sort) {
      case NEWEST, OLDEST -> Comparator.comparing(SearchPageTest::day, lastUnknown).thenComparing(BY_ID);
      default -> BY_ID;
    };
  }

  private static Long day(PatentDocument document) {
    PartialDate date = document.publication().date();
    return date == null ? null : date.start().toEpochDay();
  }

  private List<String> paged(SearchRequest request, boolean arriving) throws IOException {
    List<String> ids = new ArrayList<>();
    IndexPage page = index.search(request);
    while (true) {
      page.hits().forEach(hit -> ids.add(hit.document().id()));
      if (page.nextCursor() == null) {
        return ids;
      }
      if (arriving && random.nextInt(20) == 0) {
        arrive(1);
      }
      page = index.search(request.from(page.nextCursor()));
    }
  }

  /// A hit without its document.
  private static IndexHit bare(IndexHit hit, DocumentBrief brief) {
    return new IndexHit(hit.id(), brief, null, hit.family(), brief == null ? 0 : hit.familySize(), hit.firstBatch(), hit.batch(),
        hit.score(), hit.legal());
  }

  @Test
  void hitsOfWhichLessIsReadAreTheSameHits() throws IOException {
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      for (CountUnit unit : CountUnit.values()) {
        SearchRequest request = SearchRequest.of(query("TI=散热")).sortedBy(sort).collapsedBy(unit)
            .limit(1 + random.nextInt(300));
        IndexPage whole = index.search(request);
        IndexPage brief = index.search(request.reading(HitDetail.BRIEF));
        IndexPage numbers = index.search(request.reading(HitDetail.NUMBERS));
        assertThat(whole.hits()).as("seed %s, %s by %s", seed, sort, unit).isNotEmpty()
            .allSatisfy(hit -> assertThat(hit.id()).isEqualTo(hit.document().id()));
        assertThat(brief.hits()).as("seed %s, %s by %s", seed, sort, unit)
            .isEqualTo(whole.hits().stream().map(hit -> bare(hit, DocumentBrief.of(hit.document()))).toList());
        assertThat(numbers.hits()).as("seed %s, %s by %s", seed, sort, unit)
            .isEqualTo(whole.hits().stream().map(hit -> bare(hit, null)).toList());
        assertThat(List.of(brief.total(), numbers.total())).containsOnly(whole.total());
        assertThat(brief.nextCursor()).isEqualTo(whole.nextCursor());
        assertThat(numbers.nextCursor()).isEqualTo(whole.nextCursor());
      }
    }
  }

  @Test
  void aDocumentThatWasNotReadIsNotTakenForAnEmptyOne() throws IOException {
    IndexHit hit = index.search(SearchRequest.of(query("*")).limit(1).reading(HitDetail.NUMBERS)).hits().getFirst();
    assertThatIllegalStateException().isThrownBy(hit::brief)
        .withMessage("expected a search for whole documents, found one that read less of " + hit.id());
  }

  @Test
  void pagesHoldEveryHitOnceInOrder() throws IOException {
    for (SearchRequest.Sort sort : List.of(SearchRequest.Sort.NEWEST, SearchRequest.Sort.OLDEST, SearchRequest.Sort.NUMBER)) {
      List<String> expected = matching(true).stream().sorted(order(sort)).map(PatentDocument::id).toList();
      for (int limit : new int[] {1, 7, 1 + random.nextInt(500)}) {
        SearchRequest request = SearchRequest.of(query("TI=散热")).sortedBy(sort).limit(limit);
        assertThat(index.search(request).total()).isEqualTo(expected.size());
        assertThat(paged(request, false)).as("seed %s, %s, %s a page", seed, sort, limit).isEqualTo(expected);
      }
    }
  }

  @Test
  void pagesByRelevanceEqualOneLongPage() throws IOException {
    SearchRequest request = SearchRequest.of(query("TI=灯"));
    List<String> whole = paged(request.limit(10_000), false);
    assertThat(whole).hasSize(documents.size());
    assertThat(paged(request.limit(3), false)).as("seed %s", seed).isEqualTo(whole);
  }

  @Test
  void anImportBetweenPagesChangesNothing() throws IOException {
    List<String> expected = matching(false).stream().sorted(BY_ID).map(PatentDocument::id).toList();
    SearchRequest request = SearchRequest.of(query("TI=壳体")).sortedBy(SearchRequest.Sort.NUMBER).limit(40);
    assertThat(paged(request, true)).as("seed %s", seed).isEqualTo(expected);
  }

  @Test
  void aCursorOfASnapshotThatIsGoneIsRefused() throws IOException {
    SearchRequest request = SearchRequest.of(query("TI=灯")).limit(5);
    String cursor = index.search(request).nextCursor();
    for (int i = 0; i < 6; i++) {
      arrive(1);
      index.search(request);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> index.search(request.from(cursor)))
        .withMessageContaining("belongs to a snapshot that is no longer open; search again from the first page");
    assertThatIllegalArgumentException().isThrownBy(() -> index.search(request.from("7")))
        .withMessage("'7' is no cursor of a page");
  }

  @Test
  void oneHitStandsForEachApplication() throws IOException {
    for (SearchRequest.Sort sort : List.of(SearchRequest.Sort.NEWEST, SearchRequest.Sort.NUMBER)) {
      Map<String, PatentDocument> best = new LinkedHashMap<>();
      matching(true).stream().sorted(order(sort))
          .forEach(document -> best.putIfAbsent(document.application().id(), document));
      List<String> expected = best.values().stream().map(PatentDocument::id).toList();
      SearchRequest request = SearchRequest.of(query("TI=散热")).sortedBy(sort).collapsedBy(CountUnit.APPLICATION).limit(9);
      assertThat(index.search(request).total()).isEqualTo(expected.size());
      assertThat(paged(request, false)).as("seed %s, %s", seed, sort).isEqualTo(expected);
    }
  }

  @Test
  void theBestHitStandsForEachApplication() throws IOException {
    Map<String, String> best = new LinkedHashMap<>();
    Map<String, String> applications = new TreeMap<>();
    documents.forEach(document -> applications.put(document.id(), document.application().id()));
    SearchRequest request = SearchRequest.of(query("TI=灯"));
    paged(request.limit(10_000), false).forEach(id -> best.putIfAbsent(applications.get(id), id));
    assertThat(paged(request.collapsedBy(CountUnit.APPLICATION).limit(11), false)).as("seed %s", seed)
        .isEqualTo(List.copyOf(best.values()));
  }

  @Test
  void valuesAreCountedOverAllHits() throws IOException {
    IndexPage page = index.search(SearchRequest.of(query("TI=散热")).limit(0).facet("AP", 4).facet("PNK", 10));
    assertThat(page.facets().get("AP")).as("seed %s", seed).isEqualTo(counted(
        document -> document.parties().stream().map(party -> party.name().shown()).distinct().toList(), 4));
    assertThat(page.facets().get("PNK")).isEqualTo(counted(document -> List.of(document.publication().kind()), 10));
    assertThat(page.total()).isEqualTo(matching(true).size());
  }

  private static List<String> values(PatentDocument document, String field) {
    return switch (field) {
      case "AP" -> document.parties().stream().map(party -> party.name().shown()).distinct().toList();
      case "PNK" -> List.of(document.publication().kind());
      default -> document.publication().date() == null ? List.of()
          : List.of(String.valueOf(document.publication().date().start().getYear()));
    };
  }

  private Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    Map<String, List<String>> all = Map.of("AP", List.of("公司1", "公司2", "公司5", "无此公司"), "PNK", List.of("A", "B", "C"),
        "PDY", List.of("2020", "2021"));
    all.forEach((field, values) -> {
      List<String> some = values.stream().filter(value -> random.nextInt(3) == 0).toList();
      if (!some.isEmpty()) {
        choices.put(field, some);
      }
    });
    return choices;
  }

  /// Those with a chosen value in each field, one field apart.
  private List<PatentDocument> chosen(Map<String, List<String>> choices, String apart) {
    return matching(true).stream().filter(document -> choices.entrySet().stream().allMatch(choice ->
        choice.getKey().equals(apart) || values(document, choice.getKey()).stream().anyMatch(choice.getValue()::contains)))
        .toList();
  }

  @Test
  void aFieldIsCountedAsIfNothingWereChosenOfIt() throws IOException {
    for (int round = 0; round < 60; round++) {
      Map<String, List<String>> choices = choices();
      SearchRequest request = SearchRequest.of(query("TI=散热")).sortedBy(SearchRequest.Sort.NUMBER).limit(11);
      for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
        for (String value : choice.getValue()) {
          request = request.choose(choice.getKey(), value);
        }
      }
      for (String field : List.of("AP", "PNK", "PDY")) {
        request = random.nextInt(4) == 0 ? request : request.facet(field, 4);
      }
      List<PatentDocument> expected = chosen(choices, "");
      Map<String, PatentDocument> best = new LinkedHashMap<>();
      expected.stream().sorted(BY_ID).forEach(document -> best.putIfAbsent(document.application().id(), document));
      assertThat(paged(request, false)).as("seed %s, %s", seed, request)
          .isEqualTo(expected.stream().sorted(BY_ID).map(PatentDocument::id).toList());
      assertThat(paged(request.collapsedBy(CountUnit.APPLICATION), false)).as("seed %s, %s", seed, request)
          .isEqualTo(best.values().stream().map(PatentDocument::id).toList());
      for (CountUnit unit : List.of(CountUnit.PUBLICATION, CountUnit.APPLICATION)) {
        IndexPage page = index.search(request.collapsedBy(unit).limit(0));
        assertThat(page.total()).isEqualTo(unit == CountUnit.PUBLICATION ? expected.size() : best.size());
        page.facets().forEach((field, counts) -> assertThat(counts).as("seed %s, %s of %s", seed, field, choices)
            .isEqualTo(counted(chosen(choices, field), document -> values(document, field), 4)));
        assertThat(page.facets().keySet()).isEqualTo(request.facets().keySet());
      }
    }
  }

  @Test
  void onlyWhatIsCountedCanBeChosen() {
    assertThatIllegalArgumentException().isThrownBy(() -> index.search(SearchRequest.of(query("TI=灯")).choose("TI", "灯")))
        .withMessageStartingWith("'TI' cannot be counted; one of PNC, PNK, ");
  }

  private List<FacetCount> counted(Function<PatentDocument, List<String>> values, int most) {
    return counted(matching(true), values, most);
  }

  private static List<FacetCount> counted(List<PatentDocument> of, Function<PatentDocument, List<String>> values, int most) {
    Map<String, Integer> counts = new TreeMap<>();
    of.forEach(document -> values.apply(document).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts.entrySet().stream().map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value)).limit(most).toList();
  }
}
