package org.patentbeacon.warning.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.Told;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

class EntrantRunnerTest {
  private static final Map<String, String> SECTOR = new HashMap<>(CompetitorTest.SECTOR);

  static {
    SECTOR.put("roster.csv", "cluster,enterprise,name,uscc,from,to\ncool-town,t-1,某某散热科技有限公司,,,\ncool-town,t-2,集群乙公司,,,\n");
  }

  @TempDir
  Path folder;

  private static Watch watch() {
    return Watch.of(WatchKind.NEW_ENTRANT, "液冷新进入者", new TreeMap<>(Map.of("topic", "n-1"))).by("t-1");
  }

  private static PatentDocument cooled(String number, String applicant, String filed) {
    return Documents.of(number).title("一种液冷板").applicant(applicant).filed(filed).build();
  }

  private static PatentDocument old() {
    return Documents.of("CN110000001A").title("一种液冷板").applicant("老公司").filed("2018-01-01").published("2019-07-01").build();
  }

  @Test
  void tellsAnEntrantOnceAndRaisesItAsItGrows() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(List.of(old()));
      watched.beacon().watch(watch());
      watched.imports(List.of(cooled("CN118800001A", "新公司", "2025-02-11"), cooled("CN118800002A", "老公司", "2025-02-11"),
          cooled("CN118800003A", "集群乙公司", "2025-02-11"), cooled("CN118800004A", "某某散热科技有限公司", "2025-02-11")));
      List<Alert> alerts = watched.run();
      assertThat(alerts).hasSize(1);
      assertThat(alerts.getFirst().body().severity()).isEqualTo(Severity.BLUE);
      assertThat(alerts.getFirst().body().title().zh()).isEqualTo("“新公司”新进入“液冷”：首次申请");
      assertThat(alerts.getFirst().body().explanation().meaning().en()).isEqualTo("'新公司' had no patent in '液冷' before; first filing 2025-02-11,"
          + " 1 family within 24 months of it: CN118800001A “一种液冷板”, 2026-11-01.");

      watched.imports(List.of(cooled("CN118800005A", "新公司", "2025-06-11"), cooled("CN118800006A", "新公司", "2025-01-11")));
      List<Alert> raised = watched.run();
      assertThat(raised).hasSize(1);
      assertThat(raised.getFirst().body().alertId()).isEqualTo(alerts.getFirst().body().alertId());
      assertThat(raised.getFirst().body().severity()).isEqualTo(Severity.YELLOW);
      assertThat(raised.getFirst().body().rule().id()).isEqualTo("ENTRANT.GROWING");
    }
  }

  @Test
  void saysNothingOfATopicThatIsNotCoveredLongEnoughNorOfABackFile() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(List.of(Documents.of("CN110000009A").published("2026-11-01").title("一种液冷灯").build()));
      watched.beacon().watch(watch());
      watched.imports(List.of(cooled("CN118800001A", "新公司", "2025-02-11")));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).outcomes().getFirst().toString())
          .isEqualTo("WatchOutcome[watch=%s, outcome=INSUFFICIENT_DATA, fired=0, reason=null, counts={yearsCovered=0}]"
              .formatted(watched.beacon().watch(watch()).id()));
      watched.imports(List.of(old()));
      assertThat(watched.run()).isEmpty();
    }
  }

  @Test
  void tellsTheSameInWhateverOrderAndBatchesDocumentsArrive() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      List<PatentDocument> documents = new ArrayList<>();
      SortedMap<String, List<LocalDate>> filings = new TreeMap<>();
      for (int i = 0; i < 14; i++) {
        String applicant = List.of("甲公司", "乙公司", "丙公司", "老公司").get(random.nextInt(4));
        LocalDate filed = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_500));
        boolean cooled = random.nextInt(5) > 0;
        documents.add(Documents.of("CN1188000" + (10 + i) + "A").title(cooled ? "液冷" : "风冷").applicant(applicant)
            .filed(filed.toString()).build());
        if (cooled && !applicant.equals("老公司")) {
          filings.computeIfAbsent(applicant, key -> new ArrayList<>()).add(filed);
        }
      }
      SortedMap<String, String> expected = new TreeMap<>();
      filings.forEach((applicant, dates) -> {
        LocalDate first = dates.stream().min(LocalDate::compareTo).orElseThrow();
        long count = dates.stream().filter(date -> !date.isAfter(first.plusMonths(24))).count();
        expected.put("NEW_ENTRANT ENTRANT {applicant=" + applicant + ", node=n-1}[]", count >= 5 ? "ORANGE" : count >= 3 ? "YELLOW" : "BLUE");
      });
      WatchedDatabase.Setting setting = new WatchedDatabase.Setting(SECTOR, List.of(old()), List.of(watch()));
      assertThat(Told.inAnyOrder(folder.resolve("seed-" + seed), setting, documents, seed)).as("seed %d", seed).isEqualTo(expected);
    }
  }
}
