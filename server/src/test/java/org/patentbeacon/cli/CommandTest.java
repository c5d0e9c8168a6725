package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.delivery.sign.WebhookSignature;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.index.field.Layout;

class CommandTest {
  @TempDir
  Path folder;

  private String out = "";
  private String err = "";

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString();
    err = messages.toString();
    return code;
  }

  @Test
  void theDemoEndsWithASummaryAndRunsAgainWithoutNews() throws IOException {
    assertThat(beacon("demo", "--dir", folder.toString(), "--no-serve", "--lang", "zh")).isZero();
    assertThat(out).contains("== 导入 ==", "== 全景 ==", "== 监视 ==", "== 预警 ==", "[黄] “液冷灯具（主营产品）”新增 15 个专利族",
        "TIABC=\"液冷板\"  TI: 一种具有⟦液冷板⟧的");
    assertThat(out).contains("== 集群 ==", "灯湖市示例明辉照明有限公司：红 ", "灯湖市示例恒光照明有限公司：红 ", "灯湖市示例晶彩照明有限公司：红 ");
    String told = out.substring(out.indexOf("== 集群 =="), out.indexOf("== 专题库 =="));
    Map<String, String> messages = messages();
    assertThat(messages).containsOnlyKeys("institution.eml", "institution.html", "t-001-alert.eml", "t-001-alert.html", "t-001.atom",
        "t-001.eml", "t-001.html", "t-001.webhook.headers", "t-001.webhook.json", "t-002-alert.eml", "t-002-alert.html", "t-002.atom",
        "t-002.eml", "t-002.html", "t-002.webhook.headers", "t-002.webhook.json", "t-003-alert.eml", "t-003-alert.html", "t-003.atom",
        "t-003.eml", "t-003.html", "t-003.webhook.headers", "t-003.webhook.json");
    assertThat(messages.get("t-001.html")).contains("节点 应用灯具”新增", "灯湖市示例寒流液冷照明有限公司", "金额：当前应缴 ");
    assertThat(messages.get("institution.html")).contains("灯湖照明集群", "灯湖市示例晶彩照明有限公司").doesNotContain("液冷板");
    assertThat(messages.get("t-001.eml")).contains("Date: Fri, 20 Nov 2026 ", "To: t-001@example.org", "multipart/alternative");
    String[] header = messages.get("t-002.webhook.headers").split("(: |\\n)");
    assertThat(header).containsSequence("Beacon-Timestamp", "1795136400").startsWith("Beacon-Id").doesNotContain("t-001");
    assertThat(WebhookSignature.valid(DemoCluster.SECRET, new WebhookSignature.Signed(header[1], 1_795_136_400L, messages.get("t-002.webhook.json")),
        header[3], 1_795_136_400L)).isTrue();
    assertThat(beacon("demo", "--dir", folder.toString(), "--no-serve", "--lang", "zh")).isZero();
    assertThat(out).contains("没有新的预警", told);
    assertThat(messages()).isEqualTo(messages);
    assertThat(beacon("alerts", "list", "-d", folder.resolve("led-lighting").toString(), "--json")).isZero();
    assertThat(out).containsOnlyOnce("\"alertId\"");
  }

  private Map<String, String> messages() throws IOException {
    Map<String, String> messages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("messages"))) {
      for (Path file : files.toList()) {
        messages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return messages;
  }

  @Test
  void everyJsonAnswerIsOneDocument() throws Exception {
    DemoSector.of(1, 60).writeFirstBatch(folder.resolve("files"));
    String db = folder.resolve("db").toString();
    assertThat(beacon("import", "-d", db, folder.resolve("files").toString(), "--json")).isZero();
    assertThat(out).startsWith("{\"batch\":1,\"snapshot\":\"s-1\",\"sources\":[{\"name\":\"cnipa-new\"")
        .contains("\"added\":60");
    assertThat(beacon("count", "-d", db, "*", "--json")).isZero();
    assertThat(out.strip()).isEqualTo("{\"count\":60,\"unit\":\"PUBLICATION\"}");
    assertThat(beacon("search", "-d", db, "TI=LED*", "--limit", "1", "--json")).isZero();
    assertThat(out).startsWith("{\"total\":").contains("\"status\":\"IN_FORCE\"", "\"asOf\":\"");
    assertThat(beacon("search", "-d", db, "*", "--limit", "0", "--facet", "PT", "--choose", "PT=U", "--choose", "PT=D", "--json"))
        .isZero();
    assertThat(out).contains("{\"value\":\"A\"", "{\"value\":\"U\"").doesNotContain("\"total\":60");
    assertThat(beacon("search", "-d", db, "*", "--choose", "PT")).isEqualTo(2);
    assertThat(err.strip()).isEqualTo("beacon: choose: expected a field and a value such as IPC=F21V, found 'PT'");
    assertThat(beacon("landscape", "-d", db, "*", "-o", folder.resolve("map.html").toString(), "--json")).isZero();
    assertThat(Files.readString(folder.resolve("map.html"))).contains("echarts");
    assertThat(beacon("info", "-d", db, "--json")).isZero();
    assertThat(out).startsWith("{\"documents\":60,\"snapshot\":\"s-1\"");
  }

  @Test
  void exitCodesSayHowItWent() throws Exception {
    Path rejected = Files.writeString(folder.resolve("bad.xml"), "<us-patent-grant><b></us-patent-grant>");
    assertThat(beacon("import", "-d", folder.resolve("db").toString(), rejected.toString())).isEqualTo(1);
    assertThat(beacon("search", "-d", folder.resolve("db").toString(), "TI=")).isEqualTo(2);
    assertThat(err).contains("column 1: expected a value after 'TI=', found the end");
    assertThat(beacon("search", "-d", folder.resolve("none").toString(), "*")).isEqualTo(3);
    assertThat(err).contains("there is no database in");
    assertThat(beacon("show", "-d", folder.resolve("db").toString(), "CN1A")).isEqualTo(1);
    assertThat(beacon("number", "202111286633.4", "--authority", "CN")).isEqualTo(1);
    assertThat(out).contains("check digit is X, found 4");
    assertThat(beacon("nonsense")).isEqualTo(2);
    assertThat(beacon("read", folder.resolve("missing.xml").toString())).isEqualTo(2);
    assertThat(err).startsWith("beacon: there is no file ");
  }

  @Test
  void anIndexOfAnotherLayoutIsRefusedAndWrittenAnew() throws Exception {
    DemoSector.of(1, 20).writeFirstBatch(folder.resolve("files"));
    Path db = folder.resolve("db");
    assertThat(beacon("import", "-d", db.toString(), folder.resolve("files").toString())).isZero();
    try (FSDirectory index = FSDirectory.open(db.resolve("index"));
        DirectoryReader last = DirectoryReader.open(index);
        IndexWriter writer = new IndexWriter(index, new IndexWriterConfig())) {
      Map<String, String> data = new TreeMap<>(last.getIndexCommit().getUserData());
      data.remove("layout");
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
    assertThat(beacon("search", "-d", db.toString(), "*", "--lang", "en")).isEqualTo(3);
    assertThat(err.strip()).isEqualTo("beacon: the database " + db + " has an index of layout 0, expected layout " + Layout.NUMBER
        + "; write it anew, with all batches kept: beacon reindex -d " + db);
    assertThat(beacon("import", "-d", db.toString(), folder.resolve("files").toString(), "--lang", "zh")).isEqualTo(3);
    assertThat(err.strip()).isEqualTo("beacon: 数据库 " + db + " 的索引版式为 0，本版本需要 " + Layout.NUMBER
        + "：请运行 beacon reindex -d " + db
        + " 重建索引，批次与到库记录不变");
    assertThat(beacon("reindex", "-d", db.toString(), "--lang", "en")).isZero();
    assertThat(out.strip()).isEqualTo("the index was written anew: 20 documents");
    assertThat(beacon("import", "-d", db.toString(), folder.resolve("files").toString(), "--json")).isZero();
    assertThat(out).startsWith("{\"snapshot\":\"s-1\"").contains("\"added\":0,\"updated\":0,");
    assertThat(beacon("reindex", "-d", folder.resolve("none").toString())).isEqualTo(3);
    assertThat(err).contains("there is no database in");
  }

  @Test
  void rejectsAreExplainedOneALine() throws Exception {
    Path file = Files.writeString(folder.resolve("two.xml"), """
        <?xml version="1.0"?>
        <us-patent-grant><us-bibliographic-data-grant></us-bibliographic-data-grant></us-patent-grant>
        <?xml version="1.0"?>
        <us-patent-grant><broken></us-patent-grant>
        """);
    assertThat(beacon("read", file.toString())).isEqualTo(1);
    assertThat(err.lines()).hasSize(2);
    assertThat(err).contains("\"file\":\"two.xml\",\"position\":1,\"line\":1", "\"reason\":\"no-number\"",
        "\"position\":2,\"line\":4", "\"reason\":\"not-well-formed\"");
  }

  @Test
  void aTableNobodyKnowsGetsAMappingToComplete() throws Exception {
    Path table = Files.writeString(folder.resolve("table.csv"), "my_publication_number,colour\nCN114999001A,red\n");
    assertThat(beacon("formats", "--mapping-for", table.toString(), "--lang", "zh")).isZero();
    assertThat(out).contains("column\tpublication\tmy_publication_number", "column\textra\tcolour");
    assertThat(err).contains("补全后保存为文件");
    assertThat(beacon("formats", "--mapping-for", Files.writeString(folder.resolve("a.xml"), "<a/>").toString())).isEqualTo(1);
    assertThat(err).isEqualToIgnoringNewLines("a.xml: expected a table, found a text that begins with '<a/>'");
  }

  @Test
  void bareNumbersAreReadWithTheirOffice() throws Exception {
    Path list = Files.writeString(folder.resolve("seed.txt"), "8407913\n6907678\n");
    assertThat(beacon("read", list.toString())).isEqualTo(1);
    assertThat(err).contains("found 2 without an office");
    assertThat(beacon("read", "--authority", "US", list.toString())).isZero();
    assertThat(out).contains("\"id\":\"US8407913\"", "\"id\":\"US6907678\"");
  }
}
