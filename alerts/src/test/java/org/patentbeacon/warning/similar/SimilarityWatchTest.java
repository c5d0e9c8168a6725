package org.patentbeacon.warning.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.similar.WordVectors;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.warning.right.Cases;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

class SimilarityWatchTest {
  private static final String PRODUCT = "一种液冷板，用于电池散热。\n第一流道\n弹性卡扣固定";

  @TempDir
  Path folder;

  private static Watch watch(String mode) {
    return Watch.of(WatchKind.SIMILARITY, "液冷板", new TreeMap<>(Map.of("product", "液冷板", "mode", mode, "markets", "CN", "content", PRODUCT)))
        .by("t-1");
  }

  private static PatentDocument right(String number, String applicant, String claim) {
    String application = "CN2024" + number.substring(4, number.length() - 1);
    return Cases.claiming(Cases.with(Documents.of(number).application(application).applicant(applicant).title("一种液冷板").filed("2024-03-05"),
        Cases.gazette(number.endsWith("B") ? "GR01" : "SE01", "2026-11-03")), claim);
  }

  @Test
  void comparesEveryFeatureAndRaisesWhatIsGranted() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.beacon().watch(watch("FTO"));
      watched.imports(List.of(right("CN118000001A", "甲公司", "一种液冷板，其特征在于，包括第一流道，弹性卡扣。"),
          right("CN118000002A", Cases.OWN, "一种液冷板，其特征在于，包括第一流道。"),
          right("CN118000003A", "乙公司", "一种灯具，其特征在于，包括反光罩。")));
      Alert pending = watched.run().stream().collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
        assertThat(all).hasSize(1);
        return all.getFirst();
      }));
      assertThat(pending.body().severity()).isEqualTo(Severity.YELLOW);
      assertThat(pending.body().observed()).containsEntry("state", "PENDING").containsEntry("country", "CN");
      assertThat(pending.body().evidence().more().get("claims")).asString().contains("第一流道", "弹性卡扣");
      assertThat(pending.body().explanation().meaning().en()).contains("Pending, claims may change").doesNotContain("infringe", "safe");

      watched.imports(List.of(right("CN118000001B", "甲公司", "一种液冷板，其特征在于，包括第一流道，弹性卡扣。")));
      assertThat(watched.run()).singleElement().satisfies(alert -> {
        assertThat(alert.id()).isEqualTo(pending.id());
        assertThat(alert.body().severity()).isGreaterThan(Severity.YELLOW);
        assertThat(alert.body().observed()).containsEntry("state", "IN_FORCE");
      });
    }
  }

  @Test
  void comparesTextsByTheirWordsWhereThereIsNoModel() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> parts = List.of("一种液冷板", "用于电池散热", "第一流道", "弹性卡扣固定", "反光罩", "风扇", "螺栓");
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector("markets: [CN, US]\n"));
      watched.beacon().watch(watch("TEXT").with("markets", "CN US"));
      List<PatentDocument> documents = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        StringBuilder claim = new StringBuilder();
        for (int part = 0; part < 4; part++) {
          claim.append(parts.get(random.nextInt(parts.size()))).append('，');
        }
        documents.add(right("CN11800" + (1000 + i) + (random.nextBoolean() ? "A" : "B"), i == 0 ? Cases.OWN : "公司" + i, claim.toString()));
      }
      watched.imports(documents);
      Map<String, String> told = watched.run().stream().collect(Collectors.toMap(alert -> alert.body().evidence().documents().getFirst().number(),
          alert -> alert.body().severity() + " " + alert.body().observed().get("similarity") + " " + ((Number) alert.body().observed().get("ranking")).doubleValue()));
      Map<String, String> expected = new TreeMap<>();
      WordVectors words = watched.database().similarity().words();
      for (PatentDocument document : documents.subList(1, documents.size())) {
        double similarity = 100 * words.of(document).getFirst().cosine(words.of(PRODUCT));
        boolean pending = document.id().endsWith("A");
        int colour = (similarity >= 80 ? 3 : similarity >= 60 ? 2 : similarity >= 40 ? 1 : 0) - (pending ? 1 : 0);
        if (colour > 0) {
          double ranking = 0.5 * similarity + 0.3 * (pending ? 60 : 100) + 0.2 * 50;
          expected.put(document.id(), List.of(Severity.BLUE, Severity.YELLOW, Severity.ORANGE).get(colour - 1) + " " + (int) similarity + " "
              + Math.round(ranking * 10) / 10.0);
        }
      }
      assertThat(told).as("seed %d", seed).containsExactlyInAnyOrderEntriesOf(expected).isNotEmpty();
      assertThat(watched.inbox("t-1")).allSatisfy(alert -> {
        assertThat(alert.body().evidence().more()).containsEntry("method", "tf-idf of words");
        assertThat(alert.body().explanation().meaning().zh()).contains("按词语（tf-idf）比对");
      });
    }
  }

  @Test
  void comparesTextsAndFeaturesByMeaningWhereThereIsAModel() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.beacon().watch(watch("TEXT"));
      watched.beacon().watch(watch("FTO").with("content", "一种液冷板，用于电池散热。\n进液口设有快插接头").withId("w-fto"));
      watched.database().similarity().models().use(List.of("zh"));
      watched.imports(List.of(right("CN118000001B", "甲公司", "一种液冷板，其特征在于，入口处设置快速接头。")));
      watched.database().similarity().models().update(VectorListener.NONE);
      watched.imports(List.of(right("CN118000002B", "乙公司", "一种液冷板，其特征在于，入口处设置快速接头。")));
      Map<String, Alert> told = watched.run().stream().collect(Collectors.toMap(alert -> alert.body().eventClass() + " "
          + alert.body().evidence().documents().getFirst().number(), alert -> alert));
      assertThat(told.get("FTO CN118000001B").body().observed()).containsEntry("verdict", "MEDIUM");
      assertThat(told.get("FTO CN118000001B").body().evidence().more()).containsEntry("method", "meaning vectors and word pairs");
      assertThat(told.get("FTO CN118000002B").body().observed()).as("no vector yet").containsEntry("verdict", "REVIEW");
      assertThat(told.get("TEXT CN118000001B").body().evidence().more()).containsEntry("method", "meaning vectors");
    }
  }

  @Test
  void leavesOutWhatIsLicensedInAndWhatAPersonFoundMissing() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector("licensedIn: [CN118000001A]\n"));
      watched.beacon().watch(watch("FTO").with("missing", "CN118000002A#弹性 卡扣; CN118000003A#反光罩"));
      String claim = "一种液冷板，其特征在于，包括第一流道，弹性卡扣。";
      watched.imports(List.of(right("CN118000001A", "甲公司", claim), right("CN118000002A", "乙公司", claim), right("CN118000003A", "丙公司", claim)));
      assertThat(watched.run()).singleElement().satisfies(alert ->
          assertThat(alert.body().evidence().documents()).extracting(one -> one.number()).containsExactly("CN118000003A"));
      watched.imports(List.of(right("CN118000002B", "乙公司", "一种液冷板，其特征在于，包括第一流道。")));
      assertThat(watched.run()).as("the granted claim no longer has the feature").singleElement().satisfies(alert ->
          assertThat(alert.body().evidence().documents()).extracting(one -> one.number()).contains("CN118000002B"));
    }
  }

  @Test
  void saysWhatIsWrongWithWhatAPersonFoundMissing() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.beacon().watch(watch("FTO").with("missing", "弹性卡扣"));
      watched.imports(List.of(right("CN118000001A", "甲公司", "一种液冷板。")));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).outcomes().getFirst().reason())
          .isEqualTo("parameter missing: expected number#words of the feature, with ; between two, found '弹性卡扣'");
    }
  }

  @Test
  void raisesTheSameAlertsHoweverDocumentsAreSplit() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<PatentDocument> documents = new ArrayList<>();
    List<String> parts = List.of("第一流道", "弹性卡扣", "反光罩", "用于电池散热");
    for (int i = 0; i < 10; i++) {
      for (String kind : random.nextBoolean() ? List.of("A", "B") : List.of("A")) {
        documents.add(right("CN11800" + (1000 + i) + kind, "公司" + i, "一种液冷板，其特征在于，包括" + parts.get(random.nextInt(4)) + "，"
            + parts.get(random.nextInt(4)) + "。"));
      }
    }
    Set<String> whole = null;
    for (int batches : new int[] {1, 2, 5}) {
      List<Alert> alerts = WatchedDatabase.played(folder.resolve("split" + batches), new WatchedDatabase.Setting(Cases.sector(""),
          List.of(Documents.of("CN100000001A").build()), List.of(watch("FTO"))), WatchedDatabase.split(documents, batches, random));
      Set<String> told = alerts.stream().map(alert -> alert.body().dedupeKey()).collect(Collectors.toCollection(TreeSet::new));
      whole = whole == null ? told : whole;
      assertThat(told).as("seed %d, %d batches", seed, batches).isEqualTo(whole).isNotEmpty();
    }
  }
}
