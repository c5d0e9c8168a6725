package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.oracle.Disagreement;
import org.patentbeacon.oracle.DocumentVocabulary;
import org.patentbeacon.oracle.IndexedDocuments;
import org.patentbeacon.oracle.Oracle;
import org.patentbeacon.oracle.RandomDocuments;
import org.patentbeacon.oracle.RandomTrees;
import org.patentbeacon.oracle.RealDocuments;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SExpression;

/// The index must answer every query exactly as the documents themselves do, one by one.
///
/// `-Dbeacon.seed` repeats a run, `-Dbeacon.pairs` asks for more pairs of a document and a query than a build takes.
class EngineAgreesTest {
  /// Fields whose values need more than the document: legal states, other documents, tables of the user.
  private static final Set<String> BEYOND_THE_DOCUMENT = Set.of("STATUS", "LAPSE-DATE", "EXPIRY-DATE", "GRANT-PN",
      "CTFW", "CTFW-AP", "CTFW-TIMES", "CT-AP", "FAM", "IFAM", "FAM-SIZE", "FAM-COUNTRY", "FAM-COUNTRIES", "AP-GROUP", "SEIC", "TAG",
      "PATENTEE", "LGI-PARTY", "LEN-FIRST-CLAIM");
  private static final int DOCUMENTS = 250;
  private static final int QUERIES = 400;
  private static final int OF_EACH_FORMAT = 350;
  private static final int SHRUNK = Integer.getInteger("beacon.shrunk", 3);

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<String> misses = new ArrayList<>();

  @Test
  void aboutRandomDocumentsAndQueries() throws IOException {
    long pairs = Long.getLong("beacon.pairs", 100_000);
    long done = 0;
    long matched = 0;
    while (done < pairs && misses.size() < 20) {
      Path own = Files.createDirectory(folder.resolve("round-" + done));
      try (IndexedDocuments index = new IndexedDocuments(own)) {
        List<Oracle> oracles = filled(index);
        RandomTrees trees = trees(oracles);
        for (int i = 0; i < QUERIES; i++) {
          matched += compare(index, oracles, trees.query(random.nextInt(4)));
        }
        done += (long) QUERIES * oracles.size();
      }
    }
    assertThat(misses).as("seed %d, %d pairs", seed, done).isEmpty();
    assertThat(matched).as("pairs that match of %d, seed %d", done, seed).isBetween(done / 50, done * 4 / 5);
  }

  @Test
  void aboutRealDocuments() throws IOException {
    assumeTrue(Files.isDirectory(RealDocuments.folder()), "no real files at " + RealDocuments.folder());
    long pairs = Long.getLong("beacon.pairs", 100_000);
    long done = 0;
    try (IndexedDocuments index = new IndexedDocuments(folder)) {
      index.write(RealDocuments.sample(OF_EACH_FORMAT).values().stream().flatMap(List::stream).toList());
      List<Oracle> oracles = Oracle.among(index.all());
      assertThat(oracles).hasSizeGreaterThanOrEqualTo(2_000);
      RandomTrees trees = trees(oracles);
      while (done < pairs && misses.size() < 20) {
        compare(index, oracles, trees.query(random.nextInt(3)));
        done += oracles.size();
      }
    }
    assertThat(misses).as("seed %d, %d pairs", seed, done).isEmpty();
  }

  private RandomTrees trees(List<Oracle> oracles) {
    return new RandomTrees(random,
        new DocumentVocabulary(oracles.stream().map(Oracle::document).toList(), random), BEYOND_THE_DOCUMENT);
  }

  /// Writes documents in two batches, some of them twice, so that the index has several parts and replaced entries.
  private List<Oracle> filled(IndexedDocuments index) throws IOException {
    RandomDocuments documents = new RandomDocuments(random);
    index.write(IntStream.range(0, DOCUMENTS * 2 / 3).mapToObj(documents::document).toList());
    index.write(IntStream.range(DOCUMENTS * 3 / 5, DOCUMENTS).mapToObj(documents::document).toList());
    List<Oracle> oracles = Oracle.among(index.all());
    assertThat(oracles).hasSizeGreaterThanOrEqualTo(DOCUMENTS);
    return oracles;
  }

  /// Notes a miss; returns how many documents match.
  private int compare(IndexedDocuments index, List<Oracle> oracles, PatentQuery query) throws IOException {
    Set<String> expected = new TreeSet<>();
    oracles.stream().filter(oracle -> oracle.matches(query)).forEach(oracle -> expected.add(oracle.document().id()));
    Set<String> found;
    try {
      found = index.found(query, random.nextInt(4) == 0);
    } catch (RuntimeException e) {
      misses.add(shown(new Disagreement(oracles.getFirst().document(), query)) + "\n  threw " + e);
      return expected.size();
    }
    if (!found.equals(expected)) {
      PatentDocument document = oracles.stream().map(Oracle::document)
          .filter(one -> expected.contains(one.id()) != found.contains(one.id())).findFirst().orElseThrow();
      misses.add(shown(new Disagreement(document, query)));
    } else if (index.count(query) != expected.size()) {
      misses.add(SExpression.of(query) + "\n  expected a count of " + expected.size() + ", found " + index.count(query));
    }
    return expected.size();
  }

  private String shown(Disagreement miss) {
    boolean alone = misses.size() < SHRUNK && miss.holds(folder);
    String shown = (alone ? miss.shrunk(folder) : miss).toString();
    return shown.substring(0, Math.min(shown.length(), 4000));
  }
}
