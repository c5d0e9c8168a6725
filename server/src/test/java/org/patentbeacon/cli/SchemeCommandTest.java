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

class SchemeCommandTest {
  private static final String TABLE = """
      symbol	level	title_zh	title_en
      F21V	subclass	灯的部件	Parts of lamps
      F21V29/00	0	防热	Against heat
      F21V29/50	1	冷却	Cooling
      F21V29/502	2	单个部件的	of single parts
      F21V29/51	2	热管	Heat pipes
      F21V29/90	1	加热	Warming
      """;

  @TempDir
  Path folder;

  private String db = "";
  private String table = "";
  private String out = "";
  private String err = "";

  @BeforeEach
  void imports() throws IOException {
    DemoSector.of(1, 60).writeFirstBatch(folder.resolve("files"));
    db = folder.resolve("db").toString();
    table = Files.writeString(folder.resolve("classes_2025.tsv"), TABLE).toString();
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
  void aSchemeIsLoadedAndItsClassesAreShown() {
    assertThat(beacon("scheme", "show", "-d", db, "F21V29/50", "--lang", "zh")).isEqualTo(1);
    assertThat(err).isEqualTo("beacon: 没有装载分类表；请先运行 beacon scheme load\n");
    assertThat(beacon("scheme", "load", "-d", db, table, "--edition", "2025.01", "--lang", "en")).isZero();
    assertThat(out).isEqualTo("IPC 2025.01: 8 classes, 6 Chinese titles, 6 English titles, 0 lines refused or in doubt\n");
    assertThat(beacon("scheme", "show", "-d", db, "F21V 29/50", "--lang", "zh")).isZero();
    assertThat(out).isEqualTo("""
        IPC 2025.01
          F
          F21
          F21V                    灯的部件
          F21V29/00               防热
        > F21V29/50        .      冷却
                                  Cooling
            F21V29/502       ..     单个部件的
            F21V29/51        ..     热管
        """);
    assertThat(beacon("scheme", "show", "-d", db, "F21V0029510000", "--json")).isZero();
    assertThat(out).isEqualTo("{\"scheme\":\"IPC\",\"edition\":\"2025.01\",\"vintage\":\"2025\",\"symbol\":\"F21V29/51\","
        + "\"level\":\"SUBGROUP\",\"dots\":2,\"title\":{\"zh\":\"热管\",\"en\":\"Heat pipes\"},\"above\":["
        + "{\"symbol\":\"F21V29/50\",\"level\":\"SUBGROUP\",\"dots\":1,\"title\":{\"zh\":\"冷却\",\"en\":\"Cooling\"}},"
        + "{\"symbol\":\"F21V29/00\",\"level\":\"MAIN_GROUP\",\"dots\":0,\"title\":{\"zh\":\"防热\",\"en\":\"Against heat\"}},"
        + "{\"symbol\":\"F21V\",\"level\":\"SUBCLASS\",\"dots\":0,\"title\":{\"zh\":\"灯的部件\",\"en\":\"Parts of lamps\"}},"
        + "{\"symbol\":\"F21\",\"level\":\"CLASS\",\"dots\":0,\"title\":{}},{\"symbol\":\"F\",\"level\":\"SECTION\",\"dots\":0,"
        + "\"title\":{}}],\"below\":[]}\n");
    assertThat(beacon("scheme", "find", "-d", db, "热", "--lang", "zh")).isZero();
    assertThat(out).isEqualTo("""
        IPC  F21V29/00               防热
        IPC  F21V29/90        .      加热
        IPC  F21V29/51        ..     热管
        """);
    assertThat(beacon("scheme", "show", "-d", db, "H01L33/00", "--lang", "en")).isEqualTo(1);
    assertThat(err).isEqualTo("beacon: no scheme that is loaded has H01L33/00\n");
    assertThat(beacon("info", "-d", db, "--json")).isZero();
    assertThat(out).contains("\"schemes\":[{\"name\":\"IPC\",\"edition\":\"2025.01\",\"sources\":[{\"name\":\"classes_2025.tsv\","
        + "\"format\":\"table\",\"dated\":\"2025\",\"classes\":6,\"refused\":0}]}]");
  }

  @Test
  void hitsTellWhatTheirClassIsCalled() {
    assertThat(beacon("scheme", "load", "-d", db, table)).isZero();
    assertThat(beacon("search", "-d", db, "IPC=F21V29/51", "--limit", "1", "--lang", "zh")).isZero();
    assertThat(out).contains("\n                 F21V29/51 热管\n");
    assertThat(beacon("search", "-d", db, "IPC=F21V29/51", "--limit", "1", "--lang", "en")).isZero();
    assertThat(out).contains("\n                 F21V29/51 Heat pipes\n");
  }

  @Test
  void searchesTellWhatTheSchemeAddsAndLacks() {
    assertThat(beacon("count", "-d", db, "IPC=F21V29/50", "--lang", "zh")).isZero();
    assertThat(err).isEqualTo("已装载的分类表未给出 F21V29/50 的下位，只匹配该分类号本身（beacon scheme load 可装载分类表）\n");
    assertThat(beacon("search", "-d", db, "IPC=F21V29/50", "--limit", "0", "--json")).isZero();
    assertThat(out).contains("\"notices\":[{\"code\":\"CLASS_NOT_IN_SCHEME\",\"start\":4,\"end\":13,\"found\":\"F21V29/50\",");
    beacon("scheme", "load", "-d", db, table);
    assertThat(beacon("count", "-d", db, "IPC=F21V29/50", "--json")).isZero();
    assertThat(out).doesNotContain("notices");
    assertThat(err).isEmpty();
    assertThat(beacon("search", "-d", db, "*", "--limit", "0", "--facet", "IPC", "--lang", "en")).isZero();
    assertThat(out).contains(" F21V  Parts of lamps\n");
    assertThat(beacon("search", "-d", db, "*", "--limit", "0", "--facet", "IPC", "--json")).isZero();
    assertThat(out).contains("{\"value\":\"F21V\",\"count\":", ",\"title\":{\"zh\":\"灯的部件\",\"en\":\"Parts of lamps\"}}");
  }

  @Test
  void refusedLinesAndFilesAreTold() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.tsv"), TABLE + "X1\t1\t错\t\nF21V31/02\tsubgroup\t无点\t\n");
    assertThat(beacon("scheme", "load", "-d", db, bad.toString(), "--lang", "zh")).isEqualTo(1);
    assertThat(err).isEqualTo("bad.tsv, line 8: expected a symbol of IPC such as F21V29/50, found 'X1'\n");
    assertThat(out).isEqualTo("""
        IPC：10 个分类号，中文标题 7，英文标题 6，拒绝或存疑 1 行
        1 个小组没有点级：检索时只匹配其本身；再加上带点级的文件（分类表 XML、CPC 标题清单）即可
        """);
    assertThat(beacon("scheme", "show", "-d", db, "F21V31/02", "--lang", "zh")).isZero();
    assertThat(err).isEqualTo("装载的文件没有该小组的点级，其下位未知\n");
    Path none = Files.writeString(folder.resolve("none.txt"), "no scheme\n");
    assertThat(beacon("scheme", "load", "-d", db, none.toString())).isEqualTo(2);
    assertThat(err).startsWith("beacon: none.txt: expected lines of symbol and title, or a table with the columns");
    assertThat(beacon("scheme", "load", "-d", db, "--scheme", "CPC", folder.resolve("missing").toString())).isEqualTo(2);
    assertThat(beacon("scheme", "show", "-d", folder.resolve("nowhere").toString(), "F")).isEqualTo(3);
  }
}
