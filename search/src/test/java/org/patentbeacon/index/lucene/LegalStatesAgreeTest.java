package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.Surroundings;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalHistory;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.state.Rights;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// On any day, after any arrivals, the index says of every document what the rules of legal states say of all documents of
/// its application, one by one.
class LegalStatesAgreeTest {
  private static final LocalDate FIRST = LocalDate.of(2014, 6, 1);
  private static final List<String> CODES = List.of("PB01", "SE01", "GR01", "RJ01", "WW01", "WD01", "CF01", "CX01", "AV01",
      "IW01", "IP01", "RR01", "TR01", "PE01", "PP01", "PD01", "CD02", "ZZ99");
  private static final List<String> WORDS = List.of("有效", "失效", "审中", "专利权维持", "未缴年费终止失效", "从未见过");
  private static final Set<State> ENDED = Set.of(State.LAPSED_RESTORABLE, State.EXPIRED, State.REVOKED, State.WITHDRAWN);

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Set<State> seen = new TreeSet<>();
  private LocalDate today = FIRST;

  private LuceneIndex open(Path own) throws IOException {
    return LuceneIndex.open(own, Surroundings.none().on(() -> today));
  }

  @Test
  void afterAnyArrivalsRemovalsAndAWritingAnew() throws IOException {
    for (int round = 0; round < 10; round++) {
      Path own = folder.resolve("round-" + round);
      try (LuceneIndex index = open(own)) {
        for (int batch = 1; batch <= 6; batch++) {
          Arrivals.write(index, records(1 + random.nextInt(12)), 1 + random.nextInt(6));
          compare(index, "seed " + seed + ", round " + round + ", batch " + batch);
        }
        index.removeBatch(1 + random.nextInt(6), Instant.EPOCH);
        compare(index, "seed " + seed + ", round " + round + ", after a removal");
      }
      LuceneIndex.reindex(own, (_, _) -> {});
      try (LuceneIndex index = open(own)) {
        compare(index, "seed " + seed + ", round " + round + ", written anew");
        Arrivals.write(index, records(3), LuceneBatch.MOST_ENTRIES);
        compare(index, "seed " + seed + ", round " + round + ", after that");
      }
    }
    assertThat(seen).as("seed " + seed).containsExactly(State.values());
  }

  private void compare(LuceneIndex index, String when) throws IOException {
    List<PatentDocument> documents = index.search(SearchRequest.of(Arrivals.everything()).limit(1_000)).hits().stream()
        .map(IndexHit::document).toList();
    SortedMap<String, List<Right>> rights = rights(documents);
    assertThat(index.tellingOffices()).as(when).isEqualTo(telling(documents));
    for (int i = 0; i < 4; i++) {
      today = day();
      compare(index, documents, rights, when + ", on " + today);
    }
  }

  /// The rights of every document by its id, over all documents of its application.
  private static SortedMap<String, List<Right>> rights(List<PatentDocument> documents) {
    Set<String> telling = telling(documents);
    Map<String, List<PatentDocument>> applications =
        documents.stream().collect(Collectors.groupingBy(LegalStatesAgreeTest::application));
    SortedMap<String, List<Right>> rights = new TreeMap<>();
    for (PatentDocument document : documents) {
      rights.put(document.id(), Rights.of(applications.get(application(document))).values().stream()
          .map(right -> right.withSource(right.sourceCutoff(), right.covered() || telling.contains(right.authority()))).toList());
    }
    return rights;
  }

  private static String application(PatentDocument document) {
    Publication publication = document.publication();
    Application application = document.application();
    return application != null && application.id() != null ? application.id()
        : publication == null ? document.id() : publication.authority() + publication.number() + " without application";
  }

  private static Set<String> telling(List<PatentDocument> documents) {
    Set<String> offices = new TreeSet<>();
    documents.forEach(document -> Rights.of(List.of(document)).values().stream().filter(Right::covered)
        .forEach(right -> offices.add(right.authority())));
    return offices;
  }

  private void compare(LuceneIndex index, List<PatentDocument> documents, SortedMap<String, List<Right>> rights, String when)
      throws IOException {
    SortedMap<String, State> states = new TreeMap<>();
    SortedMap<String, LocalDate> lapsed = new TreeMap<>();
    SortedMap<String, PartialDate> expiries = new TreeMap<>();
    for (PatentDocument document : documents) {
      List<Right> own = rights.get(document.id());
      List<LegalState> legal = own.stream().map(right -> new LegalHistory(right, LegalOptions.defaults()).at(today)).toList();
      State state = State.ofDocument(legal.stream().map(LegalState::state).toList());
      states.put(document.id(), state);
      seen.add(state);
      if (ENDED.contains(state)) {
        legal.stream().filter(one -> ENDED.contains(one.state())).map(LegalState::since).filter(Objects::nonNull)
            .max(Comparator.naturalOrder()).ifPresent(day -> lapsed.put(document.id(), day));
      }
      PartialDate stated = document.dates() == null ? null : document.dates().expiry();
      PartialDate expiry = own.stream().map(Right::termEnd).filter(Objects::nonNull).max(Comparator.naturalOrder())
          .map(PartialDate::of).orElse(stated);
      if (expiry != null) {
        expiries.put(document.id(), expiry);
      }
    }
    compareStates(index, states, when);
    compareDays(index, "LAPSE-DATE", lapsed, day -> day, day -> day, when);
    compareDays(index, "EXPIRY-DATE", expiries, PartialDate::start, PartialDate::end, when);
    compareTable(index, states, lapsed, when);
  }

  private void compareStates(LuceneIndex index, SortedMap<String, State> states, String when) throws IOException {
    IndexPage page = index.search(SearchRequest.of(Arrivals.everything()).limit(1_000).facet("STATUS", 10));
    assertThat(page.asOf()).isEqualTo(today);
    assertThat(page.hits()).as(when).allSatisfy(hit -> assertThat(hit.legal().state()).as(hit.id()).isEqualTo(states.get(hit.id())));
    for (State state : State.values()) {
      Set<String> expected = ids(states, state::equals);
      PatentQuery query = new PatentQuery.Enumerated("STATUS", state.name(), SourceRange.NONE);
      assertThat(found(index, query)).as("%s, %s", when, state).isEqualTo(expected);
      assertThat(index.count(query, CountUnit.PUBLICATION)).as("%s, %s", when, state).isEqualTo(expected.size());
      assertThat(page.facets().get("STATUS").stream().filter(count -> count.value().equals(state.name()))
          .mapToInt(FacetCount::count).sum()).as("%s, %s", when, state).isEqualTo(expected.size());
      IndexPage chosen = index.search(SearchRequest.of(Arrivals.everything()).limit(0).facet("STATUS", 10).facet("PNC", 9)
          .choose("STATUS", state.name()));
      assertThat(chosen.total()).as("%s, %s chosen", when, state).isEqualTo(expected.size());
      assertThat(chosen.facets().get("STATUS")).isEqualTo(page.facets().get("STATUS"));
      assertThat(index.search(SearchRequest.of(Arrivals.everything()).limit(0).choose("STATUS", state.name())).total())
          .isEqualTo(expected.size());
    }
    assertThat(found(index, new PatentQuery.Exists("STATUS", SourceRange.NONE))).isEqualTo(states.keySet());
  }

  private <D> void compareDays(LuceneIndex index, String field, SortedMap<String, D> days,
      Function<D, LocalDate> start, Function<D, LocalDate> end, String when) throws IOException {
    assertThat(found(index, new PatentQuery.Exists(field, SourceRange.NONE))).as("%s, %s", when, field).isEqualTo(days.keySet());
    for (int i = 0; i < 3; i++) {
      LocalDate from = random.nextInt(4) == 0 ? null : day();
      LocalDate to = random.nextInt(4) == 0 ? null : day();
      Set<String> expected = ids(days, day -> (from == null || !start.apply(day).isBefore(from))
          && (to == null || !end.apply(day).isAfter(to)));
      assertThat(found(index, new PatentQuery.DateRange(field, from, to, SourceRange.NONE)))
          .as("%s, %s from %s to %s", when, field, from, to).isEqualTo(expected);
    }
  }

  private static void compareTable(LuceneIndex index, SortedMap<String, State> states, SortedMap<String, LocalDate> lapsed,
      String when) throws IOException {
    PatentTable table = index.table(Arrivals.everything(), "", Set.of());
    for (int row = 0; row < table.size(); row++) {
      String id = Objects.requireNonNull(table.numbers().publication().value(row));
      assertThat(table.rights().status().value(row)).as("%s, %s", when, id).isEqualTo(String.valueOf(states.get(id)));
      LocalDate lapse = lapsed.get(id);
      assertThat(table.rights().lapse().days()[row]).as("%s, %s", when, id)
          .isEqualTo(lapse == null ? DayColumn.UNKNOWN : (int) lapse.toEpochDay());
    }
  }

  private static <V> Set<String> ids(SortedMap<String, V> values, Predicate<V> wanted) {
    return values.entrySet().stream().filter(one -> wanted.test(one.getValue())).map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(LuceneIndex index, PatentQuery query) throws IOException {
    return index.search(SearchRequest.of(query).limit(1_000)).hits().stream().map(IndexHit::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(9_500));
  }

  private List<PatentDocument> records(int count) {
    List<PatentDocument> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(record());
    }
    return records;
  }

  /// A publication or a record that knows only its application, of few applications of two offices.
  private PatentDocument record() {
    boolean european = random.nextInt(4) == 0;
    int number = random.nextInt(6);
    String office = european ? "EP" : "CN";
    String application = (european ? "EP1900000" : "CN20191000000") + number;
    boolean granted = random.nextBoolean();
    Application filed = new Application(application, office, application, maybe(PartialDate.parse("2019-01-1" + number)), null,
        null, null);
    Provenance source = new Provenance("f", "file-" + random.nextInt(3), null, null, maybe(PartialDate.parse("2021-05")), null, null);
    if (random.nextInt(5) == 0) {
      return PatentDocument.builder("A:" + application).application(filed).legalEvents(events(office)).source(List.of(source)).build();
    }
    String kind = (granted ? "B" : "A") + (european ? "1" : "");
    String digits = (european ? "300000" : "11000000") + number;
    TreeMap<String, ExtraValue> extra = new TreeMap<>();
    if (random.nextInt(12) == 0) {
      extra.put("f.status", ExtraValue.of("D"));
    }
    return PatentDocument.builder(office + digits + kind)
        .publication(new Publication(office, digits, kind, maybe(PartialDate.of(early())), null, false, null, null))
        .patentType(granted ? PatentType.INVENTION_GRANT : PatentType.INVENTION_APPLICATION).granted(granted)
        .application(random.nextInt(4) == 0 ? null : filed)
        .dates(random.nextInt(3) > 0 ? null : new KeyDates(null, null, null, PartialDate.parse("2038-0" + (1 + number)), null))
        .legalEvents(random.nextInt(3) > 0 ? List.of() : events(office)).source(List.of(source)).extra(extra).build();
  }

  private <V> @Nullable V maybe(V value) {
    return random.nextInt(6) == 0 ? null : value;
  }

  private LocalDate early() {
    return LocalDate.of(2019, 6, 1).plusDays(random.nextInt(1_500));
  }

  private List<LegalEvent> events(String office) {
    List<LegalEvent> events = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean word = random.nextInt(6) == 0;
      String code = word ? "STATUS" : CODES.get(random.nextInt(CODES.size()));
      String state = office.equals("EP") && random.nextBoolean() ? List.of("DE", "FR", "GB").get(random.nextInt(3)) : null;
      String text = word ? WORDS.get(random.nextInt(WORDS.size())) : null;
      events.add(new LegalEvent(random.nextInt(8) == 0 ? "DE" : office, office.equals("EP") ? null : code, null, null, text,
          maybe(PartialDate.of(early())), null, office.equals("EP") ? List.of("F", "H", "U", "K", "D").get(random.nextInt(5)) : null,
          null, null, state, new TreeMap<>(), null));
    }
    return events;
  }
}
