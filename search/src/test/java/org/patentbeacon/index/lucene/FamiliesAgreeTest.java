package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.family.Families;
import org.patentbeacon.family.Family;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.read.QueryParser;

/// The families of an index are those of all its documents by definition, whatever arrived in which order.
class FamiliesAgreeTest {
  private static final List<String> OFFICES = List.of("CN", "US", "EP", "WO", "JP");
  private static final int NUMBERS = 300;

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private int position;

  private String application() {
    return OFFICES.get(random.nextInt(OFFICES.size())) + "2020" + (10_000_000 + random.nextInt(NUMBERS));
  }

  private PatentDocument record(boolean takenBack) {
    String office = OFFICES.get(random.nextInt(OFFICES.size()));
    String number = String.valueOf(100_000_000 + random.nextInt(NUMBERS));
    String kind = random.nextBoolean() ? "A" : "B";
    String application = random.nextInt(10) == 0 ? null : office + "2020" + (10_000_000 + Integer.parseInt(number.substring(6)));
    PatentDocument.Builder record = PatentDocument.builder(office + number + kind)
        .publication(new Publication(office, number, kind, null, null, false, null, null))
        .source(List.of(new Provenance("lens-csv", "lens.csv", position++, null, null, null, null)));
    if (takenBack) {
      return record.extra(new TreeMap<>(Map.of("lens-csv.status", ExtraValue.of("D")))).build();
    }
    if (application != null) {
      record.application(new Application(application, office, application.substring(2), null, null, null, null));
    }
    List<Priority> priorities = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      String priority = application();
      priorities.add(new Priority(priority.substring(0, 2), priority.substring(2), null, null, priority, null, random.nextInt(8) == 0 ? false : null));
    }
    record.priorities(priorities);
    if (random.nextInt(8) == 0) {
      record.related(List.of(new RelatedDocument(RelationKind.DIVISION_OF, application(), null, null, null)));
    }
    if (random.nextInt(12) == 0) {
      record.pct(new PctData(application(), null, null, null, null, null));
    }
    if (random.nextInt(15) == 0) {
      record.family(new FamilyStatement(String.valueOf(random.nextInt(40)),
          List.of("KR102020000" + random.nextInt(10) + "A", "US100000001B"), null, List.of("JP100000002A"), null, null, "docdb"));
    }
    return record.build();
  }

  private List<PatentDocument> records(int number) {
    List<PatentDocument> records = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      records.add(record(random.nextInt(6) == 0));
    }
    return records;
  }

  @Test
  void afterEveryCommit() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      Arrivals.write(index, records(500), LuceneBatch.MOST_ENTRIES);
      check(index);
      for (int round = 0; round < 40; round++) {
        switch (random.nextInt(12)) {
          case 0 -> Arrivals.write(index, records(60), 10);
          case 1 -> removeLast(index);
          case 2 -> index.correctFamilies(corrections(index));
          default -> Arrivals.write(index, records(1 + random.nextInt(3)), LuceneBatch.MOST_ENTRIES);
        }
        check(index);
      }
    }
    LuceneIndex.reindex(folder, (done, all) -> {});
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      check(index);
    }
  }

  /// Takes the last batch back that was not one already.
  private static void removeLast(LuceneIndex index) throws IOException {
    List<Batch> batches = index.batches();
    Set<Long> removed = batches.stream().map(Batch::removes).filter(number -> number != null).collect(Collectors.toSet());
    List<Batch> left = batches.stream().filter(batch -> batch.removes() == null && !removed.contains(batch.number())).toList();
    if (left.size() > 1) {
      index.removeBatch(left.getLast().number(), Instant.EPOCH);
    }
  }

  private List<FamilyCorrection> corrections(LuceneIndex index) throws IOException {
    List<String> ids = new ArrayList<>(documents(index).keySet());
    ids.add("CN999999999A");
    List<FamilyCorrection> corrections = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      corrections.add(new FamilyCorrection(random.nextBoolean() ? FamilyCorrection.Kind.JOIN : FamilyCorrection.Kind.SPLIT,
          ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size()))));
    }
    return corrections;
  }

  private static SortedMap<String, PatentDocument> documents(LuceneIndex index) throws IOException {
    SortedMap<String, PatentDocument> documents = new TreeMap<>();
    index.search(SearchRequest.of(query("*")).limit(5_000)).hits().forEach(hit -> documents.put(hit.id(), hit.document()));
    return documents;
  }

  private static PatentQuery query(String text) {
    return QueryParser.parse(text, Dialect.BEACON).tree();
  }

  private void check(LuceneIndex index) throws IOException {
    SortedMap<String, PatentDocument> documents = documents(index);
    List<FamilyLinks> links = documents.values().stream().map(FamilyLinks::of).toList();
    Families simple = Families.simple(links, index.familyCorrections());
    Families extended = Families.extended(links);
    String when = "seed " + seed + ", batch " + index.snapshot().batch();
    Map<String, String> labels = new TreeMap<>();
    simple.all().forEach(family -> family.members().forEach(member -> labels.put(member.document(), family.id())));
    Map<String, String> found = new TreeMap<>();
    for (IndexHit hit : index.search(SearchRequest.of(query("*")).limit(5_000).reading(HitDetail.NUMBERS)).hits()) {
      found.put(hit.id(), hit.family());
    }
    assertThat(found).as(when).isEqualTo(labels);
    assertThat(index.count(query("*"), CountUnit.SIMPLE_FAMILY)).as(when).isEqualTo(simple.all().size());
    assertThat(index.search(SearchRequest.of(query("*")).collapsedBy(CountUnit.SIMPLE_FAMILY)).total()).as(when)
        .isEqualTo(simple.all().size());
    assertThat(index.table(query("*"), "*", Set.of()).numbers().family().dictionary()).as(when)
        .isEqualTo(labels.values().stream().distinct().sorted().toList());
    new Queries(index, documents, simple, extended, when).check();
  }

  /// Queries about families, answered by plain loops.
  private final class Queries {
    private final LuceneIndex index;
    private final SortedMap<String, PatentDocument> documents;
    private final Families simple;
    private final Families extended;
    private final String when;

    Queries(LuceneIndex index, SortedMap<String, PatentDocument> documents, Families simple, Families extended, String when) {
      this.index = index;
      this.documents = documents;
      this.simple = simple;
      this.extended = extended;
      this.when = when;
    }

    void check() throws IOException {
      String id = List.copyOf(documents.keySet()).get(random.nextInt(documents.size()));
      check(named("FAM", id), document -> members(simple, document).contains(id) || stated(document).contains(id));
      check(named("IFAM", id), document -> members(extended, document).contains(id) || statedExtended(document).contains(id));
      check(named("FAM", "US100000001B"), document -> members(simple, document).contains("US100000001B")
          || stated(document).contains("US100000001B"));
      String other = List.copyOf(documents.keySet()).get(random.nextInt(documents.size()));
      check(new PatentQuery.Or(List.of(named("FAM", id), named("IFAM", other), query("FAM-COUNTRY=KR"), named("FAM", other)),
          SourceRange.NONE), document -> members(simple, document).contains(id) || stated(document).contains(id)
          || members(extended, document).contains(other) || statedExtended(document).contains(other)
          || offices(document).contains("KR") || members(simple, document).contains(other) || stated(document).contains(other));
      String beginning = id.substring(0, 7);
      check(named("FAM", beginning + "*"), document -> startsWith(members(simple, document), beginning) || startsWith(stated(document), beginning));
      check(query("FAM-COUNTRY=KR or FAM-COUNTRY=EP"),
          document -> offices(document).contains("KR") || offices(document).contains("EP"));
      int size = 1 + random.nextInt(4);
      check(query("FAM-SIZE=" + size), document -> simple.of(document.id()).orElseThrow().size() == size);
      check(query("FAM-COUNTRIES>=" + size), document -> offices(document).size() >= size);
      check(query("FAM=*"), _ -> true);
      DocumentFamilies families = index.families(id).orElseThrow();
      assertThat(families.simple()).as(when).isEqualTo(simple.of(id).orElseThrow());
      assertThat(index.simpleFamily(id)).as(when).contains(families.simple().id());
      assertThat(families.extended()).as(when).isEqualTo(extended.of(id).orElseThrow());
    }

    private static boolean startsWith(Collection<String> numbers, String beginning) {
      return numbers.stream().anyMatch(number -> number.startsWith(beginning));
    }

    private PatentQuery named(String field, String number) {
      return new PatentQuery.NumberIs(field, number, SourceRange.NONE);
    }

    private void check(PatentQuery query, Predicate<PatentDocument> answers) throws IOException {
      Set<String> found = index.search(SearchRequest.of(query).limit(5_000).reading(HitDetail.NUMBERS)).hits().stream()
          .map(IndexHit::id).collect(Collectors.toCollection(TreeSet::new));
      assertThat(found).as("%s: %s", when, query)
          .isEqualTo(documents.values().stream().filter(answers).map(PatentDocument::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    private SortedSet<String> members(Families families, PatentDocument document) {
      return families.of(document.id()).orElseThrow().members().stream().map(Family.Member::document)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> offices(PatentDocument document) {
      SortedSet<String> offices = new TreeSet<>();
      members(simple, document).forEach(id -> offices.add(id.substring(0, 2)));
      stated(document).forEach(id -> offices.add(id.substring(0, 2)));
      return offices;
    }
  }

  private static List<String> stated(PatentDocument document) {
    return document.family() == null ? List.of() : document.family().simpleMembers();
  }

  private static List<String> statedExtended(PatentDocument document) {
    return document.family() == null ? List.of() : document.family().extendedMembers();
  }
}
