package org.patentbeacon.warning.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.OutcomeKind;

class IndicatorRunnerTest {
  private static final Map<String, String> SECTOR = Map.of("topics.yaml", "topics:\n  - {id: n-1, name: 液冷, query: TI=液冷}\n");

  @TempDir
  Path folder;

  private int next = 10_000;

  private static Watch watch() {
    return Watch.of(WatchKind.SECTOR_INDICATOR, "液冷产业", new TreeMap<>(Map.of("topic", "n-1"))).by("cool-town");
  }

  private List<PatentDocument> filed(String country, int count, int year, String published) {
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(Documents.of("CN1188" + next++ + "A").title("液冷").filed(year + "-03-01").published(published)
          .party(Party.of(PartyRole.APPLICANT, 1, PartyName.of(country + i % 12)).withCountry(country)).build());
    }
    return documents;
  }

  @Test
  void tellsAnIndicatorThatComesToTheSideOfTheWarningOnceInTheMonthInWhichItDoes() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(filed("CN", 20, 2023, "2024-10-01"));
      watched.imports(filed("US", 30, 2023, "2024-10-01"));
      watched.imports(List.of(Documents.of("CN118799998A").title("无关").published("2026-09-01").build()));
      watched.beacon().watch(watch());
      watched.imports(filed("US", 20, 2024, "2026-09-10"));
      assertThat(watched.run()).isEmpty();
      watched.imports(List.of(Documents.of("CN118799999A").title("无关").published("2026-10-02").build()));

      List<Alert> alerts = watched.run();
      Alert shortage = alerts.stream().filter(alert -> alert.body().rule().id().equals("YJ01")).findFirst().orElseThrow();
      assertThat(shortage.body().observed()).containsEntry("value", 0.4).containsEntry("distance", 0.2).containsEntry("previous", "0.6667")
          .containsEntry("year", 2024);
      assertThat(shortage.body().severity()).isEqualTo(Severity.YELLOW);
      assertThat(shortage.body().explanation().meaning().en()).startsWith("Up to the filing year 2024, YJ01 ")
          .contains("is 0.4, before 0.6667; numerator 20, denominator 50.");
      watched.imports(List.of(Documents.of("CN118799997A").title("无关").published("2026-11-02").build()));
      assertThat(watched.run()).noneMatch(alert -> alert.body().rule().id().equals("YJ01"));
    }
  }

  @Test
  void tellsTooFewFamiliesFromNoWarning() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(filed("CN", 5, 2023, "2024-10-01"));
      watched.beacon().watch(watch());
      watched.imports(List.of(Documents.of("CN118799999A").title("无关").published("2026-10-02").build()));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).outcomes().getFirst().outcome()).isEqualTo(OutcomeKind.INSUFFICIENT_DATA);
      assertThat(watched.inbox("cool-town")).isEmpty();
    }
  }
}
