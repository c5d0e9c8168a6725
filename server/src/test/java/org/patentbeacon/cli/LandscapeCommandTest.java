package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoDefinition;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.read.SectorFiles;

class LandscapeCommandTest {
  @TempDir
  Path folder;

  private String db = "";
  private String sector = "";
  private String err = "";

  @BeforeEach
  void fills() throws IOException {
    DemoSector.of(1, 60).writeFirstBatch(folder.resolve("files"));
    DemoDefinition.write(folder.resolve("sector"));
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("db"))) {
      database.importFrom(folder.resolve("files"));
      SectorBinding.bind(database, SectorFiles.in(folder.resolve("sector")));
      sector = database.sectors().all().getFirst().id();
    }
    db = folder.resolve("db").toString();
  }

  private int landscape(String... words) {
    StringWriter messages = new StringWriter();
    String[] all = new String[words.length + 3];
    all[0] = "landscape";
    all[1] = "-d";
    all[2] = db;
    System.arraycopy(words, 0, all, 3, words.length);
    int code = Main.run(new PrintWriter(new StringWriter(), true), new PrintWriter(messages, true), all);
    err = messages.toString().strip();
    return code;
  }

  @Test
  void aReportOfASectorSaysWhatTheConsultantAdds() throws IOException {
    Path choices = Files.writeString(folder.resolve("report.yaml"), "title: 某某照明态势\nclient: 某某客户\nleaveOut: [R2]\ntext:\n  rights:\n    - 我方补充。\n");
    String page = folder.resolve("map.html").toString();
    assertThat(landscape("--sector", sector, "--report", choices.toString(), "--sections", "scope,overall,rights", "--date", "2026-11-27",
        "--lang", "zh", "-o", page)).as(err).isZero();
    String first = Files.readString(Path.of(page));
    assertThat(first).contains("某某照明态势", "某某客户", "我方补充。", "2026-11-27", "一级专题").doesNotContain("居首，有");
    assertThat(landscape("--sector", sector, "--report", choices.toString(), "--sections", "scope,overall,rights", "--date", "2026-11-27",
        "--lang", "zh", "-o", page)).isZero();
    assertThat(Files.readString(Path.of(page))).isEqualTo(first);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path choices = Files.writeString(folder.resolve("report.yaml"), "title: x\nklient: y\n");
    assertThat(landscape("*", "--report", choices.toString(), "-o", folder.resolve("a.html").toString())).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: " + choices + ", line 2: expected one of title, client, author, leaveOut, text, found 'klient'");
    assertThat(landscape()).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: landscape: expected a query or --sector, found neither");
    assertThat(landscape("--sector", "none")).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: sector: expected one of " + sector + ", found 'none'");
    assertThat(landscape("*", "-o", folder.resolve("a.xyz").toString())).isEqualTo(2);
    assertThat(landscape("*", "--charts", folder.resolve("c").toString(), "--picture", "gif")).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: --picture: expected svg, png or both, found 'gif'");
    assertThat(landscape("*", "-o", folder.resolve("a.xyz").toString())).isEqualTo(2);
    assertThat(err).startsWith("beacon: -o: expected a file name that ends with .html").endsWith("a.xyz'");
  }

  @Test
  void chartsAreFilesAndMembersAreShownOutOfTheFolder() throws IOException {
    Path charts = folder.resolve("charts");
    Path page = folder.resolve("members.html");
    assertThat(landscape("--sector", sector, "--members", folder.resolve("sector").toString(), "--sections", "client", "-o", page.toString(),
        "--charts", charts.toString(), "--picture", "svg", "--lang", "zh")).as(err).isZero();
    assertThat(Files.readString(page)).contains("灯湖照明集群", "不可得：数据表不含该类事件", "未经核实的默认值");
    try (Stream<Path> files = Files.list(charts)) {
      assertThat(files.map(file -> file.getFileName().toString())).isNotEmpty().allMatch(name -> name.matches("fig-\\d\\d-(P|V)\\d.*\\.svg"));
    }
    assertThat(landscape("*", "--members", folder.resolve("sector").toString())).isEqualTo(2);
    assertThat(err).startsWith("beacon: --members: expected the folder of the sector of --sector, found that of '");
  }
}
