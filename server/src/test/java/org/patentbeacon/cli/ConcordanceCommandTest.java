package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoSector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ConcordanceCommandTest {
  @TempDir
  Path folder;

  private String db = "";
  private String out = "";
  private String err = "";

  @BeforeEach
  void imports() throws IOException {
    DemoSector.of(1, 60).writeFirstBatch(folder.resolve("files"));
    db = folder.resolve("db").toString();
    assertThat(beacon("import", "-d", db, folder.resolve("files").toString())).isZero();
  }

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString().replace(System.lineSeparator(), "\n");
    err = messages.toString().replace(System.lineSeparator(), "\n");
    return code;
  }

  @Test
  void theQueryOfEveryFieldFindsAsManyAsItCounts() {
    for (String unit : new String[] {"publication", "application", "family"}) {
      assertThat(beacon("concordance", "count", "-d", db, "WIPO35", "*", "--unit", unit, "--json")).isZero();
      JsonNode counted = new ObjectMapper().readTree(out);
      assertThat(counted.get("rows").size()).isGreaterThan(1);
      for (JsonNode row : counted.get("rows")) {
        assertThat(beacon("count", "-d", db, row.get("query").asString(), "--unit", unit)).isZero();
        assertThat(out.strip()).as(row.toString()).isEqualTo(row.get("full").asString());
      }
    }
  }

  @Test
  void anIndustryTableIsLoadedListedAndCounted() throws IOException {
    Path table = Files.writeString(folder.resolve("industries.csv"), """
        code,nameZh,nameEn,ipc
        3872,照明灯具制造,Luminaires,F21V
        3874,智能照明器具制造,Smart lighting,F21
        3874,智能照明器具制造,Smart lighting,lamps
        """);
    assertThat(beacon("concordance", "load", "-d", db, table.toString(), "--name", "GBT4754", "--lang", "zh")).isEqualTo(1);
    assertThat(out).isEqualTo("GBT4754：2 个类目，2 条 IPC 对照，拒绝 1 行\n");
    assertThat(err).isEqualTo("industries.csv，第 4 行：ipc 应为 IPC 分类号，如 H01L 或 G01N33，实有“lamps”\n");
    assertThat(beacon("concordance", "list", "-d", db, "--lang", "en")).isZero();
    assertThat(out).isEqualTo("WIPO35: 35 fields, 777 places of the IPC\nGBT4754: 2 fields, 2 places of the IPC\n");
    assertThat(beacon("concordance", "count", "-d", db, "GBT4754", "IPC=F21V", "--lang", "en")).isZero();
    assertThat(out).isEqualTo("""
        GBT4754: 49 publications in fields, 0 publications in none
          3872        49      27.00 100.0 %  Luminaires
          3874        44      22.00  89.8 %  Smart lighting
        13 symbols of which it does not tell: G02B6/00 (5), H01L33/48 (1), H01L33/50 (4), H01L33/62 (7), H05B45/00 (2), \
        H05B45/30 (3), H05B45/345 (7), H05B45/355 (3), H05B45/36 (1), H05B47/11 (2), …
        """);
    assertThat(beacon("concordance", "count", "-d", db, "WIPO35", "*", "--lang", "zh")).isZero();
    assertThat(out).isEqualTo("""
        WIPO35：56 件归入类目，4 件未归入
          1           56      41.67 100.0 %  电机、电气装置、电能
          2            5       2.33   8.9 %  音像技术
          8           17       7.83  30.4 %  半导体
          9           10       4.17  17.9 %  光学
        """);
  }

  @Test
  void anUnknownNameAndANameThatCannotBeAreSaid() throws IOException {
    assertThat(beacon("concordance", "count", "-d", db, "NACE", "*", "--lang", "en")).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: there is no concordance NACE; there are: WIPO35\n");
    assertThat(beacon("concordance", "load", "-d", db, "x.csv", "--name", "WIPO35", "--lang", "en")).isEqualTo(2);
    assertThat(err).isEqualTo(
        "beacon: --name: expected up to 32 capital letters, digits, _ or -, and not WIPO35, found 'WIPO35'\n");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "code,nameZh,nameEn,ipc\n");
    assertThat(beacon("concordance", "load", "-d", db, empty.toString(), "--name", "NACE", "--lang", "en")).isEqualTo(1);
    assertThat(out).isEqualTo("no row can be used; nothing is loaded\n");
  }
}
