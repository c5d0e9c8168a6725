package org.patentbeacon.warning.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.Told;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

class MoveRunnerTest {
  private static final String OWN = "某某散热科技有限公司";

  @TempDir
  Path folder;

  private static Watch watch() {
    return Watch.of(WatchKind.INVENTOR_MOVE, "发明人去向", new TreeMap<>(Map.of("relation", "OWN"))).by("t-1");
  }

  private static PatentDocument filed(String number, String applicant, String day, String ipc, String... inventors) {
    Documents document = Documents.of(number).applicant(applicant).title("一种换热器").filed(day).ipc(ipc);
    List.of(inventors).forEach(document::inventor);
    return document.build();
  }

  private static List<PatentDocument> past() {
    return List.of(filed("CN110000001A", OWN, "2020-03-02", "F28D1/00", "张三", "李四"),
        filed("CN110000002A", OWN, "2020-04-02", "F28D1/00", "王五"), filed("CN110000003A", OWN, "2024-04-02", "F28D1/00", "赵六"));
  }

  @Test
  void tellsHowSureItIsThatOnePersonWentElsewhere() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(CompetitorTest.SECTOR);
      watched.imports(past());
      watched.beacon().watch(watch());
      watched.imports(List.of(filed("CN118800001A", "新东家", "2025-06-30", "F28D9/00", "张三", "李四"),
          filed("CN118800002A", "别的公司", "2025-06-30", "F28F9/00", "王五"), filed("CN118800003A", "别的公司", "2025-06-30", "F28D9/00", "赵六"),
          filed("CN118800004A", "远方公司", "2025-06-30", "H05K7/20", "王五")));
      List<Alert> alerts = watched.run();
      assertThat(alerts).extracting(alert -> alert.body().severity() + " " + alert.body().title().zh()).containsExactlyInAnyOrder(
          "ORANGE 发明人 张三：由“某某散热科技有限公司”转至“新东家”（有共同发明人）", "ORANGE 发明人 李四：由“某某散热科技有限公司”转至“新东家”（有共同发明人）",
          "BLUE 发明人 王五：由“某某散热科技有限公司”转至“别的公司”（同名，未核实）");
      assertThat(alerts.getFirst().body().observed()).containsEntry("depth", "F28D").containsEntry("lastAtA", "2020-03-02");
    }
  }

  @Test
  void saysNothingOfThoseWhoFileTogetherNorOfWhatWasThere() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(CompetitorTest.SECTOR);
      watched.imports(past());
      watched.imports(List.of(filed("CN117000001A", "先到公司", "2025-05-30", "F28D9/00", "张三", "李四"),
          Documents.of("CN117000002A").applicant(OWN).applicant("伙伴公司").filed("2019-01-01").build()));
      watched.beacon().watch(watch());
      watched.imports(List.of(filed("CN118800001A", "先到公司", "2025-06-30", "F28D9/00", "张三", "李四"),
          filed("CN118800002A", "伙伴公司", "2025-06-30", "F28D9/00", "张三", "李四")));
      assertThat(watched.run()).isEmpty();
    }
  }

  @Test
  void tellsTheSameInWhateverOrderAndBatchesDocumentsArrive() throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<PatentDocument> documents = new ArrayList<>();
      SortedMap<String, String> expected = new TreeMap<>();
      for (int i = 0; i < 10; i++) {
        String to = List.of("甲公司", "乙公司").get(random.nextInt(2));
        boolean both = random.nextBoolean();
        String day = "2025-0" + (1 + random.nextInt(9)) + "-15";
        documents.add(both ? filed("CN1188000" + (10 + i) + "A", to, day, "F28D9/00", "张三", "李四")
            : filed("CN1188000" + (10 + i) + "A", to, day, "H05K9/00", "王五"));
        if (both) {
          for (String name : List.of("张三", "李四")) {
            expected.put("INVENTOR_MOVE MOVE {from=" + OWN + ", inventor=" + name + ", to=" + to + "}[]", "ORANGE");
          }
        }
      }
      WatchedDatabase.Setting setting = new WatchedDatabase.Setting(CompetitorTest.SECTOR, past(), List.of(watch()));
      assertThat(Told.inAnyOrder(folder.resolve("seed-" + seed), setting, documents, seed)).as("seed %d", seed).isEqualTo(expected);
    }
  }
}
