package org.patentbeacon.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

/// Whatever the order and the batches in which documents arrive, a family is told once by each query that finds one of its documents.
class HitsSplitTest {
  private static final Map<String, String> SECTOR = Map.of("topics.yaml", """
      topics:
        - {id: n-1, name: {zh: 液冷, en: liquid}, query: TI=液冷}
      """);
  private static final List<String> WORDS = List.of("液冷", "风冷", "冷板", "灯具");

  @TempDir
  Path folder;

  @Test
  void tellsTheSameFamiliesOnceInWhateverOrderAndBatchesDocumentsArrive() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      List<PatentDocument> documents = documents(random);
      List<Watch> watches = List.of(Watch.query("一", "TI=液冷"), Watch.query("二", "TI=冷板 or TI=灯具"), Watch.query("三", "TI=风冷 not TI=灯具"),
          Watch.of(WatchKind.TOPIC, "四", new TreeMap<>(Map.of("topic", "n-1"))));
      SortedMap<String, SortedSet<String>> expected = new TreeMap<>();
      expected.put("一", families(documents, title -> title.contains("液冷")));
      expected.put("二", families(documents, title -> title.contains("冷板") || title.contains("灯具")));
      expected.put("三", families(documents, title -> title.contains("风冷") && !title.contains("灯具")));
      expected.put("四", families(documents, title -> title.contains("液冷")));
      for (int batches : new int[] {1, 2, 5}) {
        List<Alert> alerts = WatchedDatabase.played(folder.resolve(seed + "-" + batches), new WatchedDatabase.Setting(SECTOR, List.of(), watches),
            WatchedDatabase.split(documents, batches, random));
        assertThat(told(alerts, documents)).as("seed %d, %d batches", seed, batches).isEqualTo(expected);
      }
    }
  }

  private static List<PatentDocument> documents(Random random) {
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      Documents one = Documents.of("CN1188000" + (10 + i) + "A").published("2026-11-" + (10 + random.nextInt(9)))
          .title("一种" + WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size())) + "装置");
      int family = random.nextInt(12);
      documents.add((family < 8 ? one.priority("CN20251000000" + family, "2025-03-01") : one).build());
    }
    return documents;
  }

  /// The simple family by hand: the one priority, else the document itself.
  private static String family(PatentDocument document) {
    return document.priorities().stream().map(Priority::id).map(String::valueOf).findFirst().orElse(document.id());
  }

  private static SortedSet<String> families(List<PatentDocument> documents, Predicate<String> finds) {
    return documents.stream().filter(document -> finds.test(document.title("zh"))).map(HitsSplitTest::family)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The families of each watch; one that is told twice fails.
  private static SortedMap<String, SortedSet<String>> told(List<Alert> alerts, List<PatentDocument> documents) {
    Map<String, String> families = documents.stream().collect(Collectors.toMap(PatentDocument::id, HitsSplitTest::family));
    SortedMap<String, SortedSet<String>> told = new TreeMap<>();
    for (Alert alert : alerts) {
      SortedSet<String> ofAlert = alert.body().evidence().documents().stream().map(AlertDocument::number).map(families::get)
          .collect(Collectors.toCollection(TreeSet::new));
      SortedSet<String> known = told.computeIfAbsent(alert.body().title().zh().substring(1, 2), name -> new TreeSet<>());
      assertThat(known).as("told twice").doesNotContainAnyElementsOf(ofAlert);
      known.addAll(ofAlert);
    }
    return told;
  }
}
