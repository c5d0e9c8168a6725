package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.Surroundings;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.name.group.AliasRow;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.name.group.NearMiss;
import org.patentbeacon.name.group.Relation;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.oracle.PlainNames;
import org.patentbeacon.oracle.RealDocuments;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.reference.References;
import org.patentbeacon.query.reference.SavedSearches;
import org.patentbeacon.query.reference.Topics;
import org.patentbeacon.query.text.TokenizedText;

/// Names of one applicant in an index: found, counted and tabled under one name.
class ApplicantsTest {
  private static final String STREET = "福建省福州市某路1号";
  private static final PatentQuery ALL = new PatentQuery.All(SourceRange.NONE);

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final AtomicReference<AliasTable> aliases = new AtomicReference<>(AliasTable.empty());
  private LuceneIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(folder.resolve("index"), Surroundings.none().withAliases(aliases::get));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static Party applicant(String name, String address) {
    return Party.of(PartyRole.APPLICANT, 1, PartyName.of(name)).withAddress(new PostalAddress(address, null, null, null, null));
  }

  private static PatentDocument.Builder builder(String id, Party... parties) {
    PublicationNumber number = PublicationNumber.of(id);
    return PatentDocument.builder(id).publication(
        new Publication(number.authority(), number.number(), number.kind(), null, null, false, null, null))
        .parties(List.of(parties));
  }

  private void write(Stream<PatentDocument> documents) throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (PatentDocument document : documents.toList()) {
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), 0, 0, 0, 0));
    }
  }

  private void writeTwoForms() throws IOException {
    write(Stream.of(builder("CN110000001A", applicant("某某照明股份有限公司", STREET)).build(),
        builder("CN110000002A", applicant("某某照明股份有限公司", STREET)).build(),
        builder("CN110000003A", applicant("某某照明有限公司", STREET), applicant("某某照明股份有限公司", STREET)).build(),
        builder("CN110000004A", applicant("某某照明有限公司", STREET)).build(),
        builder("CN110000005A", applicant("某某照明科技有限公司", "广东省深圳市另路2号")).build(),
        builder("CN110000006A", applicant("某某照明厂", STREET)).build()));
  }

  private long count(String query) throws IOException {
    PatentQuery tree = QueryParser.parse(query, Dialect.BEACON).tree();
    return index.count(new References(SavedSearches.of(List.of()), Topics.NONE, new KnownCompanies(index), QueryLimits.DEFAULT)
        .expand(tree), CountUnit.PUBLICATION);
  }

  private Map<String, Integer> facet(PatentQuery query) throws IOException {
    IndexPage page = index.search(SearchRequest.of(query).limit(0).facet("APNOR", Integer.MAX_VALUE));
    Map<String, Integer> counts = new TreeMap<>();
    for (FacetCount count : page.facets().getOrDefault("APNOR", List.of())) {
      counts.put(count.value(), count.count());
    }
    return counts;
  }

  @Test
  void aCompanyThatChangedItsFormAtOneAddressIsOneApplicant() throws IOException {
    writeTwoForms();

    assertThat(facet(ALL)).containsExactlyInAnyOrderEntriesOf(
        Map.of("某某照明股份有限公司", 4, "某某照明科技有限公司", 1, "某某照明厂", 1));
    assertThat(count("APNOR==\"某某照明股份有限公司\"")).isEqualTo(4);
    assertThat(count("APNOR==\"某某照明有限公司\"")).as("it is not shown so").isZero();
    assertThat(count("APNOR=某某照明")).isEqualTo(6);
    assertThat(count("AP-ALL=股份")).as("documents that print another name, too").isEqualTo(4);
    assertThat(count("AP==\"某某照明有限公司\"")).as("names as printed").isEqualTo(2);
    assertThat(index.table(ALL, "", Set.of()).parties().applicants().dictionary())
        .containsExactly("某某照明厂", "某某照明科技有限公司", "某某照明股份有限公司");
    assertThat(index.table(ALL, "", Set.of()).parties().applicants().values(2)).as("two names of one applicant").hasSize(1);
  }

  @Test
  void aChosenValueOfTheFacetHasTheDocumentsItCounted() throws IOException {
    writeTwoForms();
    SearchRequest all = SearchRequest.of(ALL);
    assertThat(index.search(all.choose("APNOR", "某某照明股份有限公司")).total()).isEqualTo(4);
    assertThat(index.search(all.facet("APNOR", 10).choose("APNOR", "某某照明股份有限公司")).total()).isEqualTo(4);
    assertThat(index.search(all.choose("APNOR", "某某照明有限公司")).total()).isZero();
  }

  @Test
  void whatLooksAlikeAndIsNotOneIsToldWithTheReason() throws IOException {
    writeTwoForms();
    write(Stream.of(builder("CN110000007A", applicant("某某照明集团有限公司", STREET)).build(),
        builder("CN110000008A", applicant("某某照明有限责任公司", "四川省成都市他路3号").withCountry("CN")).build()));
    Applicant applicant = index.applicant("某某照明有限公司").orElseThrow();
    assertThat(applicant.group().main()).isEqualTo("某某照明股份有限公司");
    assertThat(applicant.documents()).containsEntry("某某照明股份有限公司", 3L).containsEntry("某某照明有限公司", 2L);
    assertThat(applicant.nearMisses()).contains(new NearMiss("某某照明厂", "某某照明厂", NearMiss.Reason.OTHER_KIND));
  }

  @Test
  void rowsOfTheAliasTableBeatRulesFromTheNextQueryOn() throws IOException {
    writeTwoForms();
    assertThat(count("APNOR==\"某某照明股份有限公司\"")).isEqualTo(4);
    aliases.set(AliasTable.of(List.of(AliasRow.of("某某照明", "某某照明股份有限公司", Relation.MAIN),
        AliasRow.of("某某照明", "某某照明有限公司", Relation.NOT),
        AliasRow.of("某某照明", "某某照明科技有限公司", Relation.SUBSIDIARY))));
    assertThat(count("APNOR==\"某某照明股份有限公司\"")).isEqualTo(3);
    assertThat(count("APNOR==\"某某照明有限公司\"")).isEqualTo(2);
    assertThat(count("AP-GROUP=某某照明")).isEqualTo(4);
    assertThat(count("AP=(TREE@\"某某照明\")")).isEqualTo(4);
    assertThat(index.applicant("某某照明股份有限公司").orElseThrow().nearMisses())
        .contains(new NearMiss("某某照明有限公司", "某某照明有限公司", NearMiss.Reason.ROW));
  }

  @Test
  void aTreeHoldsWhatIsNamedWithinAndSuggestsANameThatIsNearlyRight() throws IOException {
    write(Stream.of(builder("CN110000001A", applicant("某某大学", STREET)).build(),
        builder("CN110000002A", applicant("某某大学附属医院", STREET)).build(),
        builder("CN110000003A", applicant("某某大学出版社有限公司", STREET)).build()));
    assertThat(count("AP=(TREE@\"某某大学\")")).isEqualTo(3);
    assertThat(count("AP==\"某某大学\"")).isEqualTo(1);
    assertThatThrownBy(() -> count("AP=(TREE@\"某某大子\")")).isInstanceOf(QuerySyntaxException.class)
        .hasMessage("column 5: no applicant is named '某某大子'; did you mean '某某大学'?");
  }

  @Test
  void aRegisterThatTellsOfANewNameBringsBothTogetherUnderTheNewOne() throws IOException {
    LegalEvent changed = new LegalEvent("CN", "CP01", "PARTY_CHANGE", null, null, PartialDate.parse("2019-05-01"), null, null,
        "专利权人:甲乙电子有限公司", "专利权人:丙丁光电有限公司", null, new TreeMap<>(), null);
    write(Stream.of(builder("CN110000001A", applicant("甲乙电子有限公司", STREET)).legalEvents(List.of(changed)).build(),
        builder("CN110000002A", applicant("甲乙电子有限公司", STREET)).build(),
        builder("CN110000003A", applicant("丙丁光电有限公司", STREET)).build()));
    assertThat(facet(ALL)).isEqualTo(Map.of("丙丁光电有限公司", 3));
    assertThat(index.applicant("甲乙电子有限公司").orElseThrow().group().merges().getFirst().detail()).isEqualTo("CP01 2019-05-01");
  }

  @Test
  void answersAreThoseOfALookAtAllDocumentsAfterEveryBatch() throws IOException {
    for (int batch = 1; batch <= 8; batch++) {
      int from = random.nextInt(batch * 20);
      write(IntStream.range(0, 30).mapToObj(i -> document(from + i)));
      if (batch == 5) {
        index.removeBatch(2, Instant.EPOCH);
      }
      check("seed " + seed + ", batch " + batch);
    }
  }

  @Test
  void aLaterSnapshotIsMadeFromTheOneBeforeWhenNothingChanged() throws IOException {
    for (int batch = 0; batch < 6; batch++) {
      int from = batch * 30;
      write(IntStream.range(from, from + 30).mapToObj(this::document));
      check("seed " + seed + ", batch " + batch);
    }
  }

  @Test
  void soAreThoseAboutRealFiles() throws IOException {
    assumeTrue(Files.isDirectory(RealDocuments.folder()), "no real files at " + RealDocuments.folder());
    write(RealDocuments.sample(150).values().stream().flatMap(List::stream));
    check("real files");
  }

  @Test
  void shownNamesAreKeptForWhoOpensTheIndexNext() throws IOException {
    writeTwoForms();
    Map<String, Integer> expected = facet(ALL);
    Path kept = folder.resolve("index").resolve("shown-names.bin");
    byte[] bytes = Files.readAllBytes(kept);

    reopen();
    assertThat(facet(ALL)).isEqualTo(expected);
    Files.write(kept, new byte[] {1, 2, 3});
    reopen();
    assertThat(facet(ALL)).as("worked out anew").isEqualTo(expected);
    assertThat(kept).hasBinaryContent(bytes);

    aliases.set(AliasTable.of(List.of(AliasRow.of("某某照明", "某某照明厂", Relation.MAIN),
        AliasRow.of("某某照明", "某某照明有限公司", Relation.ALIAS))));
    reopen();
    assertThat(facet(ALL)).as("not by the rows of before").containsEntry("某某照明厂", 5);
  }

  private void reopen() throws IOException {
    index.close();
    open();
  }

  @Test
  void whoAsksForWhatIsKnownWaitsForNobody() throws Exception {
    writeTwoForms();
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Thread here = Thread.currentThread();
    index.close();
    index = LuceneIndex.open(folder.resolve("index"), Surroundings.none().withAliases(() -> {
      if (Thread.currentThread() != here) {
        working.countDown();
        await(asked);
      }
      return aliases.get();
    }));
    Map<String, Integer> known = facet(ALL);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<Optional<Applicant>> slow = other.submit(() -> index.applicant("某某照明厂"));
      await(working);
      assertThat(facet(ALL)).as("while another asks for groups").isEqualTo(known);
      assertThat(count("APNOR==\"某某照明股份有限公司\"")).isEqualTo(4);
      assertThat(slow.isDone()).isFalse();
      asked.countDown();
      assertThat(slow.get()).isPresent();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private PatentDocument document(int number) {
    String office = any("CN", "US", "EP");
    List<Party> parties = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      PartyName name = new PartyName(any("某某照明有限公司", "某某照明股份有限公司", "某某照明（深圳）有限公司", "Acme Inc.", "ACME, INC", "Acme Corp",
          "某某大学", "某某大学附属医院", "张三", "李四光电厂", "--", "李四光电有限公司", "MOUMOU LIGHTING CO LTD"),
          random.nextInt(20) == 0 ? any("MOUMOU LIGHTING CO LTD", "ACME INC") : null, null);
      parties.add(Party.of(any(PartyRole.APPLICANT, PartyRole.APPLICANT, PartyRole.OWNER), i + 1, name)
          .withAddress(new PostalAddress(any(STREET, "广东省深圳市另路2号", ""), null, null, null, null))
          .withCountry(random.nextInt(3) == 0 ? null : any("CN", "US")));
    }
    parties.add(Party.of(PartyRole.INVENTOR, 1, PartyName.of(any("王一", "钱二", "孙三"))));
    PatentDocument.Builder document = builder(office + (110_000_000 + number) + "A", parties.toArray(Party[]::new));
    if (random.nextInt(3) == 0) {
      document.priorities(List.of(new Priority("CN", null, PartialDate.parse("2019-01-01"), null, "CN2019100000" + (10 + random.nextInt(80)), null, null)));
    }
    if (random.nextInt(60) == 0) {
      document.legalEvents(List.of(new LegalEvent("CN", "CP01", "PARTY_CHANGE", null, null, PartialDate.parse("2019-05-01"), null,
          null, any("某某照明有限公司", "李四光电厂"), any("某某光电有限公司", "Acme Corp"), null, new TreeMap<>(), null)));
    }
    return document.build();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  /// Facet, table and the query of each value of the facet against plain loops; and all of it against an index that is
  /// opened only now.
  private void check(String where) throws IOException {
    List<PatentDocument> all = index.search(SearchRequest.of(ALL).limit(Integer.MAX_VALUE - 1)).hits().stream()
        .map(hit -> hit.document()).toList();
    PlainNames names = new PlainNames(all, aliases.get());
    Map<String, Integer> expected = new TreeMap<>();
    Map<String, TreeSet<String>> rows = new TreeMap<>();
    for (PatentDocument document : all) {
      TreeSet<String> shown = new TreeSet<>(names.of(document, "APNOR"));
      rows.put(document.id(), shown);
      shown.stream().filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
          .forEach(name -> expected.merge(name, 1, Integer::sum));
    }
    assertThat(facet(ALL)).as(where).isEqualTo(expected);
    PatentTable table = index.table(ALL, "", Set.of());
    for (int row = 0; row < table.size(); row++) {
      String number = table.numbers().publication().dictionary().get(table.numbers().publication().codes()[row]);
      assertThat(table.parties().applicants().values(row)).as("%s, %s", where, number).doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(rows.get(number));
    }
    for (Map.Entry<String, Integer> value : expected.entrySet()) {
      PatentQuery same = new PatentQuery.Exact("APNOR", TokenizedText.of(value.getKey()).terms(), SourceRange.NONE);
      assertThat(index.count(same, CountUnit.PUBLICATION)).as("%s, %s", where, value.getKey()).isEqualTo((long) value.getValue());
    }
    try (LuceneIndex other = LuceneIndex.open(folder.resolve("index"), Surroundings.none().withAliases(aliases::get))) {
      assertThat(index.applicants()).as(where).isEqualTo(other.applicants());
      for (String name : index.applicants()) {
        assertThat(index.applicant(name)).as("%s, %s", where, name).isEqualTo(other.applicant(name));
      }
    }
  }
}
