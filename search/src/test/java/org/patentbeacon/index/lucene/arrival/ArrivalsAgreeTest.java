package org.patentbeacon.index.lucene.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.ArrivalMatcher;
import org.patentbeacon.index.ArrivalMatches;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.QueryMatch;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.oracle.DocumentVocabulary;
import org.patentbeacon.oracle.Oracle;
import org.patentbeacon.oracle.RandomDocuments;
import org.patentbeacon.oracle.RandomTrees;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.SourceRange;

/// Of many queries together exactly those documents are told, after any split of documents into batches, that a search for
/// each query finds among what arrived, and that the documents themselves say.
///
/// `-Dbeacon.seed` repeats a run.
class ArrivalsAgreeTest {
  /// Fields whose values need more than the document; these are compared with a search alone.
  private static final Set<String> BEYOND_THE_DOCUMENT = Set.of("STATUS", "LAPSE-DATE", "EXPIRY-DATE", "GRANT-PN",
      "CTFW", "CTFW-AP", "CTFW-TIMES", "CT-AP", "FAM", "IFAM", "FAM-SIZE", "FAM-COUNTRY", "FAM-COUNTRIES", "AP-GROUP", "SEIC", "TAG",
      "PATENTEE", "LGI-PARTY", "LEN-FIRST-CLAIM");
  private static final PatentQuery EVERYTHING = new PatentQuery.All(SourceRange.NONE);
  private static final int ALL = Integer.MAX_VALUE - 1;

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<String> misses = new ArrayList<>();
  private long matched;

  @Test
  void withASearchAndWithTheDocumentsAfterAnySplitIntoBatches() throws IOException {
    for (int round = 0; round < 2; round++) {
      try (PatentIndex index = LuceneIndex.open(folder.resolve("round-" + round))) {
        RandomDocuments documents = new RandomDocuments(random);
        write(index, documents, 0, 120);
        List<PatentQuery> about = queries(index, BEYOND_THE_DOCUMENT, 120);
        List<PatentQuery> beyond = queries(index, Set.of("TAG"), 40);
        List<PatentQuery> all = new ArrayList<>(about);
        all.addAll(beyond);
        ArrivalMatcher matcher = index.matcher(all);
        for (int batch = 0; batch < 3; batch++) {
          int from = random.nextInt(120);
          write(index, documents, from, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 90));
          long last = index.snapshot().batch();
          compare(index, matcher, all, about.size(), random.nextInt((int) last));
        }
        index.removeBatch(1 + random.nextInt(3), Instant.EPOCH);
        compare(index, matcher, all, about.size(), random.nextInt(5));
      }
    }
    assertThat(misses).as("seed %d", seed).isEmpty();
    assertThat(matched).as("matches, seed %d", seed).isGreaterThan(300);
  }

  @Test
  void withASearchWhenMoreArriveThanAreLookedAtOneByOne() throws IOException {
    try (PatentIndex index = LuceneIndex.open(folder)) {
      RandomDocuments documents = new RandomDocuments(random);
      write(index, documents, 0, 100);
      write(index, documents, 90, 2_250);
      List<PatentQuery> queries = queries(index, BEYOND_THE_DOCUMENT, 40);
      ArrivalMatcher matcher = index.matcher(queries);
      assertThat(matcher.after(1).arrivals()).hasSizeGreaterThan(2_048);
      compare(index, matcher, queries, 0, 1);
    }
    assertThat(misses).as("seed %d", seed).isEmpty();
    assertThat(matched).as("matches, seed %d", seed).isGreaterThan(300);
  }

  private static void write(PatentIndex index, RandomDocuments documents, int from, int to) throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (int number = from; number < to; number++) {
        batch.write(documents.document(number));
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), to - from, 0, 0, 0));
    }
  }

  private List<PatentQuery> queries(PatentIndex index, Set<String> without, int number) throws IOException {
    List<PatentDocument> documents = wholes(index);
    RandomTrees trees = new RandomTrees(random, new DocumentVocabulary(documents, random), without);
    return IntStream.range(0, number).mapToObj(_ -> trees.query(random.nextInt(4))).toList();
  }

  private static List<PatentDocument> wholes(PatentIndex index) throws IOException {
    return index.search(SearchRequest.of(EVERYTHING).limit(ALL)).hits().stream().map(IndexHit::document).toList();
  }

  private static List<IndexHit> hits(PatentIndex index, PatentQuery query, long after) throws IOException {
    return index.search(SearchRequest.of(query).limit(ALL).arrivedAfter(after).reading(HitDetail.NUMBERS)).hits();
  }

  /// Compares all queries with a search, and the first of them with the documents.
  private void compare(PatentIndex index, ArrivalMatcher matcher, List<PatentQuery> queries, int first, long after)
      throws IOException {
    ArrivalMatches found = matcher.after(after);
    SortedMap<String, IndexHit> arrived = new TreeMap<>();
    hits(index, EVERYTHING, after).forEach(hit -> arrived.put(hit.id(), hit));
    assertThat(found.snapshot()).isEqualTo(index.snapshot());
    assertThat(found.arrivals()).as("seed %d", seed).containsExactlyElementsOf(arrived.values().stream()
        .map(hit -> new Arrival(hit.id(), hit.family(), hit.firstBatch(), hit.batch())).toList());
    assertThat(found.gone()).as("seed %d", seed).containsExactlyElementsOf(
        new TreeSet<>(index.removedAfter(after).stream().map(removal -> removal.id()).toList()));
    Map<String, Oracle> oracles = new TreeMap<>();
    List<PatentDocument> documents = first == 0 ? List.of() : wholes(index);
    Oracle.among(documents)
        .forEach(oracle -> oracles.put(oracle.document().id(), oracle));
    for (int i = 0; i < queries.size(); i++) {
      PatentQuery query = queries.get(i);
      String said = said(found.matches().get(i), found.arrivals());
      expect(query, after, searched(index, query, after), said);
      if (i < first) {
        expect(query, after, new TreeSet<>(arrived.keySet().stream().filter(id -> oracles.get(id).matches(query)).toList())
            .toString(), said);
      }
    }
  }

  private void expect(PatentQuery query, long after, String expected, String said) {
    matched += expected.chars().filter(c -> c == ',').count();
    if (!said.equals(expected) && misses.size() < 20) {
      misses.add(SExpression.of(query) + "\n  after " + after + " expected " + expected + "\n  found " + said);
    }
  }

  private static String searched(PatentIndex index, PatentQuery query, long after) throws IOException {
    try {
      return new TreeSet<>(hits(index, query, after).stream().map(IndexHit::id).toList()).toString();
    } catch (QuerySyntaxException e) {
      return e.getMessage();
    }
  }

  private static String said(QueryMatch match, List<Arrival> arrivals) {
    return switch (match) {
      case QueryMatch.Found(int[] places) -> Arrays.stream(places).mapToObj(place -> arrivals.get(place).id()).toList().toString();
      case QueryMatch.Refused(QuerySyntaxException reason) -> reason.getMessage();
    };
  }
}
