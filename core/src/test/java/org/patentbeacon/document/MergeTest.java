package org.patentbeacon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final String ID = "CN104223352A";
  private static final List<String> FORMATS = List.of("cnipa-new", "cnipa-old", "cnipa-legal", "cnipa-query",
      "uspto-grant", "uspto-application", "uspto-pap", "uspto-st32", "uspto-aps", "epo-docdb", "epo-ops", "epo-fulltext",
      "wipo-st96", "st36", "jpo", "dpma", "cn-export", "lens-csv", "espacenet-csv", "patentscope-csv", "google-csv",
      "derwent-csv", "beacon-table", "derwent-tagged", "cnki", "number-list", "jsonl", "text");

  private static Provenance place(String format, String file, String vintage) {
    return new Provenance(format, file, 1, null, vintage == null ? null : PartialDate.parse(vintage), null, null);
  }

  private static PatentDocument.Builder of(String format, String vintage) {
    return of(ID, format, vintage);
  }

  private static PatentDocument.Builder of(String id, String format, String vintage) {
    String number = id.substring(2, 11);
    String kind = id.length() > 11 ? id.substring(11) : null;
    return PatentDocument.builder(id).publication(
        new Publication(id.substring(0, 2), number, kind, null, null, kind == null, null, null))
        .source(List.of(place(format, format + ".dat", vintage)));
  }

  private static Publication published(String date) {
    return new Publication("CN", "104223352", "A", PartialDate.parse(date), null, false, null, null);
  }

  private static PatentDocument merged(PatentDocument... parts) {
    return merged(List.of(parts));
  }

  private static PatentDocument merged(List<PatentDocument> arrivals) {
    Parts parts = Parts.NONE;
    for (PatentDocument part : arrivals) {
      parts = parts.with(part);
    }
    return MergedDocument.of(ID, parts).orElseThrow().document();
  }

  private static LocalizedText zh(String text) {
    return LocalizedText.original("zh", text);
  }

  private static Party applicant(String name) {
    return Party.of(PartyRole.APPLICANT, 1, PartyName.of(name));
  }

  @Test
  void everyFormatHasItsPlaceInEveryGroup() {
    for (FormatRank rank : FormatRank.values()) {
      assertThat(FORMATS).as(rank.name()).allMatch(format -> rank.place(format) < rank.place("a user's table"));
      assertThat(FORMATS.stream().map(rank::place)).as(rank.name()).doesNotHaveDuplicates();
    }
  }

  @Test
  void equalContentOfOneFormatIsKeptOnceWithBothPlaces() {
    PatentDocument first = of("lens-csv", null).titles(List.of(zh("灯"))).build();
    PatentDocument again = first.toBuilder().source(List.of(place("lens-csv", "other.csv", null))).build();
    Parts parts = new Parts(List.of(first)).with(again);
    assertThat(parts.all()).singleElement()
        .satisfies(part -> assertThat(part.source()).extracting(Provenance::file).containsExactly("lens-csv.dat", "other.csv"));
    assertThat(parts.with(again)).isEqualTo(parts);
  }

  @Test
  void ofOneFormatTheNewerVintageWinsFieldByField() {
    PatentDocument newer = of("lens-csv", "2022-01-01").titles(List.of(zh("新"))).citedByCount(3).build();
    PatentDocument older = of("lens-csv", "2020-01-01").titles(List.of(zh("旧"))).publication(published("2014-12-24"))
        .classifications(List.of(Classification.of("IPC", "A24B15/18"))).build();
    PatentDocument both = merged(newer, older);
    assertThat(both.titles()).containsExactly(zh("新"));
    assertThat(both.publication()).isEqualTo(published("2014-12-24"));
    assertThat(both.citedByCount()).isEqualTo(3);
    assertThat(both.symbols("IPC")).containsExactly("A24B15/18");
    assertThat(both.notes()).isEmpty();
  }

  @Test
  void withoutAVintageTheLaterImportIsNewer() {
    PatentDocument dated = of("lens-csv", "2022-01-01").titles(List.of(zh("一"))).build();
    PatentDocument undated = of("lens-csv", null).titles(List.of(zh("二"))).build();
    assertThat(merged(dated, undated).titles()).containsExactly(zh("二"));
    assertThat(merged(undated, dated).titles()).containsExactly(zh("一"));
  }

  @Test
  void theOfficeGivesNumbersAndDatesAndTheDifferenceIsNotedOnce() {
    PatentDocument lens = of("lens-csv", null).publication(published("2014-12-25")).titles(List.of(zh("香料"))).build();
    PatentDocument espacenet = of("espacenet-csv", null).publication(published("2014-12-25")).build();
    PatentDocument office = of("cnipa-old", null).publication(published("2014-12-24")).titles(List.of(zh("烟用香料"))).build();
    PatentDocument all = merged(lens, espacenet, office);
    assertThat(all.publication()).isEqualTo(published("2014-12-24"));
    assertThat(all.titles()).containsExactly(zh("烟用香料"));
    assertThat(all.notes()).containsExactly(
        new Note("merge-conflict", "publication.date: kept 2014-12-24 of cnipa-old (cnipa-old.dat), "
            + "not 2014-12-25 of lens-csv (lens-csv.dat)"),
        new Note("merge-conflict", "title (zh, original): kept 烟用香料 of cnipa-old (cnipa-old.dat), "
            + "not 香料 of lens-csv (lens-csv.dat)"));
  }

  @Test
  void aLessPreciseDateAndATitleInCapitalsContradictNothing() {
    PatentDocument office = of("cnipa-new", null).publication(published("2014-12-24"))
        .titles(List.of(LocalizedText.original("en", "Heat sink"))).build();
    PatentDocument docdb = of("epo-docdb", null).publication(published("2014-12"))
        .titles(List.of(LocalizedText.original("en", "HEAT SINK"))).build();
    assertThat(merged(office, docdb).notes()).isEmpty();
  }

  @Test
  void patentscopeDatesUnitedStatesDocumentsOneDayLate() {
    PatentDocument office = of("uspto-grant", null)
        .publication(new Publication("US", "10000000", "B2", PartialDate.parse("2018-06-19"), null, false, null, null)).build();
    PatentDocument late = of("patentscope-csv", null)
        .publication(new Publication("US", "10000000", "B2", PartialDate.parse("2018-06-20"), null, false, null, null)).build();
    assertThat(merged(office, late).notes()).isEmpty();
    PatentDocument chinese = of("patentscope-csv", null).publication(published("2014-12-25")).build();
    assertThat(merged(of("cnipa-new", null).publication(published("2014-12-24")).build(), chinese).notes())
        .containsExactly(new Note("merge-conflict", "publication.date: kept 2014-12-24 of cnipa-new (cnipa-new.dat), "
            + "not 2014-12-25 of patentscope-csv (patentscope-csv.dat)"));
  }

  @Test
  void otherLanguagesAreAdded() {
    LocalizedText english = new LocalizedText("en", "Perfume", TextOrigin.OFFICIAL_TRANSLATION, null);
    PatentDocument docdb = of("epo-docdb", null).titles(List.of(english)).build();
    PatentDocument table = of("cn-export", null).titles(List.of(new LocalizedText("und", "香 料", TextOrigin.ORIGINAL, null))).build();
    PatentDocument office = of("cnipa-new", null).titles(List.of(zh("香料"))).build();
    assertThat(merged(docdb, table, office).titles()).containsExactly(zh("香料"), english);
  }

  @Test
  void fullTextComesFromTheOfficeBeforeTheChineseExport() {
    ClaimSet first = new ClaimSet("zh", TextOrigin.ORIGINAL, List.of(new Claim(1, "一种灯", true, List.of(), null, null)));
    ClaimSet all = new ClaimSet("zh", TextOrigin.ORIGINAL, List.of(new Claim(1, "一种灯。", true, List.of(), null, null),
        new Claim(2, "根据权利要求1所述的灯", false, List.of(1), null, null)));
    PatentDocument table = of("cn-export", "2024-01-01").claimSets(List.of(first)).build();
    PatentDocument office = of("cnipa-new", "2014-01-01").claimSets(List.of(all)).build();
    assertThat(merged(office, table).claimSets()).containsExactly(all);
  }

  @Test
  void classesAreUnitedAndTheirAttributesComeFromDocdbFirst() {
    PatentDocument office = of("cnipa-new", null).classifications(List.of(
        new Classification("IPC", "A24B15/18", "2006.01", null, "F", "I", "CN", null, null),
        Classification.of("IPC", "C11B9/00"))).build();
    PatentDocument docdb = of("epo-docdb", null).classifications(List.of(
        new Classification("IPC", "A24B15/18", "2020.01", "A", null, null, null, "H", null),
        Classification.of("CPC", "A24B15/186"))).build();
    assertThat(merged(office, docdb).classifications()).containsExactly(
        new Classification("IPC", "A24B15/18", "2020.01", "A", "F", "I", "CN", "H", null),
        Classification.of("CPC", "A24B15/186"), Classification.of("IPC", "C11B9/00"));
  }

  @Test
  void partiesComeWholeFromTheBestSourceAndAreFilledByName() {
    PatentDocument office = of("cnipa-new", null).parties(List.of(applicant("云南 中烟"),
        Party.of(PartyRole.INVENTOR, 1, PartyName.of("段焰青")))).build();
    PatentDocument table = of("cn-export", null).parties(List.of(
        applicant("云南中烟").withCountry("CN").withUscc("91530000MA6K000001"),
        Party.of(PartyRole.APPLICANT, 2, PartyName.of("另一家")))).build();
    PatentDocument docdb = of("epo-docdb", null).parties(List.of(
        Party.of(PartyRole.INVENTOR, 1, PartyName.of("DUAN YANQING")))).build();
    assertThat(merged(table, docdb, office).parties()).containsExactly(
        applicant("云南 中烟").withCountry("CN").withUscc("91530000MA6K000001"),
        Party.of(PartyRole.INVENTOR, 1, new PartyName("段焰青", "DUAN YANQING", null)));
  }

  @Test
  void latinNamesOfAListOfAnotherLengthAreNotGuessed() {
    PatentDocument office = of("cnipa-new", null).parties(List.of(applicant("云南中烟"))).build();
    PatentDocument docdb = of("epo-docdb", null).parties(List.of(applicant("SOMEBODY"),
        Party.of(PartyRole.APPLICANT, 2, PartyName.of("YUNNAN TOBACCO")))).build();
    assertThat(merged(office, docdb).parties()).containsExactly(applicant("云南中烟"));
  }

  @Test
  void independentFactsAreUnited() {
    Priority bare = new Priority("CN", "201310000001", null, null, "CN201310000001", null, null);
    Priority dated = new Priority("CN", "201310000001", PartialDate.parse("2013-01-02"), null, "CN201310000001", null, false);
    LegalEvent transfer = LegalEvent.of("CN", "CF01", "转移", PartialDate.parse("2016-01-01"));
    LegalEvent lapse = LegalEvent.of("CN", "CF02", "终止", PartialDate.parse("2019-01-01"));
    PatentDocument office = of("cnipa-new", null).priorities(List.of(bare)).legalEvents(List.of(transfer))
        .dates(new KeyDates(PartialDate.parse("2014-01-01"), null, null, null, null)).build();
    PatentDocument docdb = of("epo-docdb", null).priorities(List.of(dated)).legalEvents(List.of(
        LegalEvent.of("CN", "CF01", "Transfer", PartialDate.parse("2016-01-01")), lapse)).build();
    PatentDocument both = merged(docdb, office);
    assertThat(both.priorities()).containsExactly(dated);
    assertThat(both.legalEvents()).containsExactly(transfer, lapse);
    assertThat(both.dates().earliestPriority()).isEqualTo(PartialDate.parse("2013-01-02"));
  }

  @Test
  void sizesAreThoseOfTheNewestVintage() {
    FamilyStatement docdb = new FamilyStatement("1", List.of("US1A"), null, List.of(), 2, null, "docdb");
    FamilyStatement lens = new FamilyStatement(null, List.of(), null, List.of(), 5, 7, "lens");
    PatentDocument office = of("epo-docdb", "2020-01-01").family(docdb).citedByCount(9).build();
    PatentDocument table = of("lens-csv", "2021-01-01").family(lens).citedByCount(4).build();
    PatentDocument undated = of("google-csv", null).citedByCount(1).build();
    PatentDocument all = merged(table, undated, office);
    assertThat(all.citedByCount()).isEqualTo(4);
    assertThat(all.family()).isEqualTo(new FamilyStatement("1", List.of("US1A"), null, List.of(), 5, 7, "docdb"));
  }

  @Test
  void aDeleteRequestTakesBackWhatItsFormatSaid() {
    PatentDocument office = of("cnipa-new", null).titles(List.of(zh("灯"))).build();
    PatentDocument lens = of("lens-csv", null).titles(List.of(zh("灯具"))).build();
    PatentDocument request = of("cnipa-new", null)
        .extra(new TreeMap<>(java.util.Map.of("cnipa-new.status", ExtraValue.of("D")))).build();
    assertThat(merged(office, lens, request)).isEqualTo(lens);
    assertThat(merged(office, lens, request, office).titles()).containsExactly(zh("灯"));
    assertThat(MergedDocument.of(ID, new Parts(List.of(office)).with(request))).isEmpty();
    assertThat(new Parts(List.of(lens)).with(request)).isEqualTo(new Parts(List.of(lens)));
  }

  @Test
  void aNumberWithoutAKindBelongsToItsOnlyDocument() {
    PatentDocument bare = of("CN104223352", "cnki", null).titles(List.of(zh("灯"))).build();
    PatentDocument first = of("cnipa-new", null).build();
    PatentDocument second = of("CN104223352B", "cnipa-new", null).build();
    SameNumber one = SameNumber.of("CN104223352", new Parts(List.of(bare, first)));
    assertThat(one.parts().keySet()).containsExactly(ID);
    assertThat(one.document(ID).orElseThrow().document().titles()).containsExactly(zh("灯"));
    assertThat(one.document(ID).orElseThrow().parts()).extracting(PatentDocument::id).containsExactly(ID, "CN104223352");
    SameNumber two = SameNumber.of("CN104223352", new Parts(List.of(first, bare, second)));
    assertThat(two.document("CN104223352").orElseThrow().document().notes()).containsExactly(new Note("ambiguous-kind",
        "the number CN104223352 has no kind here; it may be CN104223352A or CN104223352B"));
    assertThat(two.document(ID).orElseThrow().document()).isEqualTo(first);
  }

  @Test
  void withoutABatchIsAsIfItHadNotArrived() {
    UnaryOperator<PatentDocument> second = document -> document.toBuilder().source(document.source().stream()
        .map(place -> new Provenance(place.format(), place.file(), 2, "2", null, null, null)).toList()).build();
    PatentDocument first = of("lens-csv", null).titles(List.of(zh("灯")))
        .source(List.of(new Provenance("lens-csv", "a", 1, "1", null, null, null))).build();
    Parts one = new Parts(List.of(first));
    Parts both = one.with(second.apply(first)).with(second.apply(of("cnki", null).build()));
    assertThat(both.all()).hasSize(2);
    assertThat(both.withoutBatch("2")).isEqualTo(one);
    assertThat(both.withoutBatch("1").all()).hasSize(2);
  }

  private static PatentDocument random(String format, Random random) {
    List<LocalizedText> titles = new ArrayList<>();
    List<Classification> classes = new ArrayList<>();
    List<Party> parties = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      titles.add(LocalizedText.original(List.of("zh", "en", "und").get(i), "灯" + random.nextInt(2)));
      classes.add(new Classification("IPC", "A24B15/1" + random.nextInt(4), null, null, random.nextBoolean() ? "F" : null,
          null, null, random.nextBoolean() ? "H" : null, null));
      parties.add(0, Party.of(PartyRole.APPLICANT, i + 1, PartyName.of(List.of("甲", "JIA", "乙").get(random.nextInt(3))))
          .withCountry(random.nextBoolean() ? "CN" : null));
    }
    return of(format, random.nextInt(3) == 0 ? null : "20" + (10 + random.nextInt(3)))
        .publication(published("2014-12-2" + random.nextInt(3))).titles(titles).classifications(classes).parties(parties)
        .citedByCount(random.nextInt(2) == 0 ? null : random.nextInt(5))
        .legalEvents(List.of(LegalEvent.of("CN", "CF0" + random.nextInt(2), format, null)))
        .citations(List.of(new Citation(CitationType.PATENT, "US" + random.nextInt(3), null, null, null, null, List.of(),
            random.nextBoolean() ? format : null, null, null, null, null)))
        .notes(List.of(new Note("x", "n" + random.nextInt(2))))
        .extra(new TreeMap<>(java.util.Map.of(format + ".a", ExtraValue.of("1"), "shared.b", ExtraValue.of(format)))).build();
  }

  @Test
  void theOrderInWhichFormatsArriveDoesNotMatter() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<String> formats = new ArrayList<>(FORMATS);
      formats.add("a user's table");
      Collections.shuffle(formats, random);
      List<PatentDocument> parts = new ArrayList<>();
      formats.subList(0, 2 + random.nextInt(6)).forEach(format -> parts.add(random(format, random)));
      PatentDocument expected = merged(parts);
      Collections.shuffle(parts, random);
      assertThat(merged(parts)).as("seed %d, round %d", seed, round).isEqualTo(expected);
      MergedDocument state = MergedDocument.of(ID, new Parts(parts)).orElseThrow();
      assertThat(MergedDocument.of(ID, new Parts(state.parts()))).as("seed %d, rebuilt", seed).contains(state);
    }
  }
}
