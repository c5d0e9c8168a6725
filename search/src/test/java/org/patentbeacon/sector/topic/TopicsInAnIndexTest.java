package org.patentbeacon.sector.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.oracle.IndexedDocuments;
import org.patentbeacon.oracle.Oracle;
import org.patentbeacon.oracle.RandomDocuments;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.reference.CompanyTree;
import org.patentbeacon.query.reference.References;
import org.patentbeacon.query.reference.SavedSearches;
import org.patentbeacon.sector.Folder;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.read.SectorReading;

/// A topic with thousands of rows, answered by an index as the documents themselves answer it.
class TopicsInAnIndexTest {
  private static final int DOCUMENTS = 250;
  private static final int ROWS = 5_000;

  @TempDir
  Path temp;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, PatentNumber> known = new LinkedHashMap<>();

  @Test
  void thousandsOfRowsAreAnswered() throws IOException {
    try (IndexedDocuments index = new IndexedDocuments(temp)) {
      index.write(IntStream.range(0, DOCUMENTS).mapToObj(new RandomDocuments(random)::document).toList());
      List<PatentDocument> documents = index.all();
      documents.forEach(document -> known.put(document.id(),
          application(document).orElse(PublicationNumber.of(document.id()))));
      Sector sector = sector();
      References references = new References(SavedSearches.of(List.of()), new SectorTopics(sector, this::known),
          new SectorTags(sector, this::known), CompanyTree.NONE, QueryLimits.DEFAULT);
      for (String path : List.of("照明", "照明/封装", "照明/封装/荧光粉")) {
        for (PatentQuery.Reach reach : List.of(PatentQuery.Reach.BELOW, PatentQuery.Reach.EXACT)) {
          PatentQuery query = references.expand(new PatentQuery.Topic(reach, path, SourceRange.NONE));
          Set<String> expected = new TreeSet<>();
          documents.stream().filter(document -> Oracle.of(document).matches(query)).forEach(document -> expected.add(document.id()));
          assertThat(index.found(query, random.nextBoolean())).as("%s %s of seed %d", path, reach, seed).isEqualTo(expected);
        }
      }
      assertThat(index.count(references.expand(new PatentQuery.Topic(PatentQuery.Reach.BELOW, "照明", SourceRange.NONE))))
          .as("seed %d", seed).isBetween(10L, (long) documents.size() - 10);
    }
  }

  /// All random documents put in or taken out, and thousands of others that no index holds but the database knows.
  private Sector sector() {
    List<String> rows = new ArrayList<>();
    for (String id : known.keySet()) {
      rows.add("%s,%s,%s,a".formatted(random.nextBoolean() ? "n-1" : "n-1.1", id, random.nextBoolean() ? "include" : "exclude"));
    }
    for (int i = 0; rows.size() < ROWS; i++) {
      String id = "CN1%08dA".formatted(i);
      known.put(id, new ApplicationNumber("CN", "2099%08d".formatted(i)));
      rows.add("%s,%s,%s,a".formatted(random.nextBoolean() ? "n-1" : "n-1.1", id, random.nextBoolean() ? "include" : "exclude"));
    }
    SectorReading read = new Folder().with("topics.yaml", "query: TIAB=(封装 or 灌封)", "query: '*'")
        .with("topics.yaml", "    anchor: 灯具\n", "")
        .with("documents.csv", "topic,document,action,reason\n" + String.join("\n", rows) + "\n").checked();
    return read.sector();
  }

  private Optional<PatentNumber> known(PublicationNumber number) {
    return Optional.ofNullable(known.get(number.id()));
  }

  private static Optional<PatentNumber> application(PatentDocument document) {
    return Optional.ofNullable(document.application()).map(Application::id).map(ApplicationNumber::of);
  }
}
