package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankRequest;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.read.QueryParser;

/// Rankings are those of a plain loop over the documents with the formulas of their definition.
class RankingTest {
  private static final int DOCUMENTS = 120;
  private static final PatentQuery ALL = new PatentQuery.All(SourceRange.NONE);
  private static final List<String> WORDS = List.of("lamp", "lamps", "valve", "cooling", "fin", "motor", "screw", "the");

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, List<String>> titles = new TreeMap<>();
  private PatentIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = LuceneIndex.open(folder.resolve("index"));
    try (IndexBatch batch = index.begin()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        String id = "US" + (7_000_000 + i * 7) + "B2";
        List<String> words = random.ints(1 + random.nextInt(12), 0, WORDS.size()).mapToObj(WORDS::get).toList();
        titles.put(id, words);
        batch.write(PatentDocument.builder(id).titles(List.of(LocalizedText.original("en", String.join(" ", words)))).build());
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), DOCUMENTS, 0, 0, 0, null));
    }
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void check(Ranking by, Map<String, Double> scores) throws IOException {
    List<RankedId> found = index.rank(new RankRequest(by, ALL, DOCUMENTS, null));
    Map<String, Double> expected = scores.entrySet().stream().filter(score -> score.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(found).extracting(RankedId::id).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected.keySet());
    for (RankedId hit : found) {
      assertThat(hit.score()).as("seed %s, %s", seed, hit.id())
          .isCloseTo(expected.get(hit.id()), org.assertj.core.data.Percentage.withPercentage(0.01));
    }
    assertThat(found).as("seed %s", seed).isSortedAccordingTo(
        Comparator.comparingDouble(RankedId::score).reversed().thenComparing(RankedId::id));
  }

  /// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, as Lucene has it: without the
  /// factor k1 + 1, the plural a form of the same word.
  @Test
  void wordsRankByBm25() throws IOException {
    Map<String, Double> weights = Map.of("lamp", 2.0, "valve", 1.0, "the", 0.5, "unknown", 9.0);
    double average = titles.values().stream().mapToInt(RankingTest::length).average().orElseThrow();
    Map<String, Double> scores = new LinkedHashMap<>();
    weights.forEach((word, weight) -> {
      List<String> forms = List.of(word, word + "s");
      long having = Math.max(having(List.of(word)), having(List.of(word + "s")));
      double idf = Math.log(1 + (DOCUMENTS - having + 0.5) / (having + 0.5));
      titles.forEach((id, words) -> {
        double often = words.stream().filter(forms::contains).count();
        double length = 1.2 * (0.25 + 0.75 * length(words) / average);
        scores.merge(id, weight * idf * often / (often + length), Double::sum);
      });
    });
    check(new Ranking.Words(weights, 10), scores);
  }

  /// The words, the marks before and behind them, and the mark of the language; Lucene keeps lengths from 40 on in steps.
  private static int length(List<String> words) {
    return words.size() + 3;
  }

  private long having(List<String> forms) {
    return titles.values().stream().filter(words -> words.stream().anyMatch(forms::contains)).count();
  }

  @Test
  void clausesRankByTheSumOfTheirWeights() throws IOException {
    List<Ranking.Weighted> clauses = new ArrayList<>();
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String word : List.of("fin", "motor", "screw")) {
      boolean byRarity = random.nextBoolean();
      double weight = 1 + random.nextInt(5);
      clauses.add(new Ranking.Weighted(QueryParser.parse("TI=" + word, Dialect.BEACON).tree(), weight, byRarity));
      double worth = weight * (byRarity ? Math.log(1 + (double) DOCUMENTS / having(List.of(word))) : 1);
      titles.forEach((id, words) -> scores.merge(id, words.contains(word) ? worth : 0, Double::sum));
    }
    clauses.add(new Ranking.Weighted(QueryParser.parse("TI=unknown", Dialect.BEACON).tree(), 5, true));
    check(new Ranking.Clauses(clauses), scores);
  }

  @Test
  void onlyTheTermsOfTheGreatestWorthAreLookedFor() throws IOException {
    Ranking.Words words = new Ranking.Words(Map.of("lamp", 100.0, "the", 0.0001, "valve", 100.0), 2);
    assertThat(index.worths(words)).containsOnlyKeys("lamp", "valve");
  }
}
