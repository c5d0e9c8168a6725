package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.number.PublicationNumber;

/// `beacon similar`, `beacon meaning` and `beacon dictionary`.
class SimilarCommandTest {
  private static final String SEED = "CN110000001A";
  private static final List<String> CITED = List.of("US7000001B2", "US7000002B2", "US7000003B2", "US7000004B2", "US7000005B2",
      "US7000006B2", "US7000007B2");

  @TempDir
  Path folder;

  private String db = "";
  private String out = "";
  private String err = "";

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString().replace(System.lineSeparator(), "\n");
    err = messages.toString().replace(System.lineSeparator(), "\n");
    return code;
  }

  private static PatentDocument document(String id, String title, List<String> ipc, List<String> cited) {
    PublicationNumber number = PublicationNumber.of(id);
    String lang = title.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
    return PatentDocument.builder(id)
        .publication(new Publication(number.authority(), number.number(), number.kind(), null, null, false, null, null))
        .titles(List.of(LocalizedText.original(lang, title)))
        .classifications(ipc.stream().map(symbol -> Classification.of("IPC", symbol)).toList())
        .citations(cited.stream().map(SimilarCommandTest::citation).toList()).build();
  }

  private static Citation citation(String number) {
    return new Citation(CitationType.PATENT, number, null, null, null, null, List.of(), null, null, null, null, null);
  }

  @BeforeEach
  void imports() throws IOException {
    db = folder.resolve("db").toString();
    List<String> cited = new ArrayList<>(CITED);
    cited.add("CN110000003A");
    write("first.jsonl", document(SEED, "发光二极管的热管散热器", List.of("F21V29/51"), cited),
        document("CN110000002A", "热管散热器及其灯具", List.of("F21V29/51", "F21S8/00"), CITED),
        document("CN110000003A", "液压阀门", List.of("F16K1/00"), List.of()),
        document("CN110000004A", "鞋底", List.of("A43B13/04"), List.of(SEED)),
        document("US2020000001A1", "Heat pipe radiator for light emitting diodes", List.of("F21S8/00"), List.of()));
    assertThat(beacon("import", "-d", db, folder.resolve("first.jsonl").toString(), "--lang", "zh")).isZero();
  }

  private void write(String file, PatentDocument... documents) throws IOException {
    Files.write(folder.resolve(file), List.of(documents).stream().map(DocumentJson::write).toList());
  }

  @Test
  void eachHitIsToldWithWhatBroughtIt() {
    assertThat(beacon("similar", "-d", db, "CN110000001", "--by", "words,citations,classes", "--lang", "zh")).isZero();
    assertThat(err).isEmpty();
    assertThat(out).startsWith("""
        CN110000002A                 热管散热器及其灯具
                           F21V29/51 F21S8/00
          词语 第1：热管散热器
        """).contains("""
        CN110000003A                 液压阀门
                           F16K1/00
          引证 第2：本件引用它
        """, "  引证 第1：都引用 US7000001；US7000002；US7000003；US7000004；US7000005；另 2 项\n", "  分类 第1：F21V29/51\n",
        "：它引用 CN110000001A\n");
    assertThat(beacon("similar", "-d", db, "CN110000001", "--by", "citations", "--limit", "1", "--lang", "en")).isZero();
    assertThat(out).endsWith(
        "  citations #1: both cite US7000001; US7000002; US7000003; US7000004; US7000005; and 2 more\n");
  }

  @Test
  void oneHitIsAnApplicationUnlessPublicationsAreAskedFor() throws IOException {
    write("grants.jsonl", document("CN110000002B", "热管散热器及其灯具", List.of("F21V29/51"), CITED),
        document("CN110000001B", "发光二极管的热管散热器", List.of("F21V29/51"), CITED));
    assertThat(beacon("import", "-d", db, folder.resolve("grants.jsonl").toString())).isZero();
    assertThat(beacon("similar", "-d", db, SEED, "--by", "words", "--lang", "zh")).isZero();
    assertThat(out).containsPattern("^CN110000002[AB] ").containsPattern("\n  另有：CN110000002[AB]\n")
        .doesNotContain("CN110000001B");
    assertThat(beacon("similar", "-d", db, SEED, "--by", "words", "--collapse", "publication", "--lang", "zh")).isZero();
    assertThat(out).contains("CN110000001B ").doesNotContain("另有");
    assertThat(beacon("similar", "-d", db, SEED, "--collapse", "invention", "--lang", "zh")).isEqualTo(2);
  }

  @Test
  void jsonSaysTheSameAsASearchAndWhy() {
    assertThat(beacon("similar", "-d", db, SEED, "CN110000003A", "--among", "IPC=F21V", "--by", "CLASSES", "--json")).isZero();
    assertThat(out).startsWith("{\"seeds\":[\"CN110000001A\",\"CN110000003A\"],\"hits\":[{\"number\":\"CN110000002A\","
        + "\"others\":[],\"title\":\"热管散热器及其灯具\",\"applicants\":[],\"ipc\":[\"F21V29/51\",\"F21S8/00\"],\"status\":\"UNKNOWN\",\"score\":")
        .contains("\"evidence\":[{\"signal\":\"CLASSES\",\"rank\":1,\"score\":",
            "\"shared\":[{\"how\":\"CLASS\",\"what\":\"F21V29/51\"}]}]}]")
        .endsWith(",\"snapshot\":\"s-1\",\"notices\":[]}\n");
    assertThat(beacon("similar", "-d", db, SEED, "--json", "--limit", "1")).isZero();
    assertThat(out).contains("\"notices\":[{\"code\":\"NO_DICTIONARY\",", "{\"code\":\"NO_MODEL\",");
  }

  @Test
  void aTextIsComparedFromAFileOrStandardInput() throws IOException {
    Path text = Files.writeString(folder.resolve("idea.txt"), "\uFEFF一种带有热管的散热器");
    assertThat(beacon("similar", "-d", db, "--text", text.toString(), "--lang", "zh")).isZero();
    assertThat(out).contains("CN110000002A").contains("  词语 第");
    assertThat(err).isEqualTo("""
        还没有术语词典，无法按词找另一种语言的文献（beacon dictionary learn 可生成）
        没有指定语义模型，未按语义查找（beacon meaning use 可指定）
        """);
    String fromFile = out;
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("一种带有热管的散热器".getBytes(StandardCharsets.UTF_8)));
      assertThat(beacon("similar", "-d", db, "--text", "-", "--lang", "zh")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out).isEqualTo(fromFile);
  }

  @Test
  void whatIsAskedWronglyIsRefused() throws IOException {
    assertThat(beacon("similar", "-d", db, "CN119999999A")).isEqualTo(1);
    assertThat(err).startsWith("beacon: 'CN119999999A' is not in this database; looked for CN119999999A");
    assertThat(beacon("similar", "-d", db, "--lang", "en")).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: expected numbers, or --text FILE\n");
    assertThat(beacon("similar", "-d", db, SEED, "--by", "words,looks")).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: expected some of words,meaning,translation,citations,classes, found 'looks'\n");
    assertThat(beacon("similar", "-d", db, SEED, "--among", "TI=")).isEqualTo(2);
    assertThat(beacon("similar", "-d", folder.resolve("none").toString(), SEED)).isEqualTo(3);
    Path bytes = Files.write(folder.resolve("gbk.txt"), "散热器".getBytes("GBK"));
    assertThat(beacon("similar", "-d", db, "--text", bytes.toString())).isEqualTo(2);
    assertThat(err).isEqualTo("beacon: " + bytes + ": expected a text in UTF-8, found other bytes\n");
  }

  @Test
  void modelsAreNamedUpdatedAndGoOnWithImports() throws IOException {
    assertThat(beacon("meaning", "show", "-d", db, "--lang", "zh")).isZero();
    assertThat(out).isEqualTo("没有模型，不按语义查找\n");
    assertThat(beacon("meaning", "use", "-d", db, "zh", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(beacon("meaning", "use", "-d", db, "zh", "en", "--lang", "zh")).isZero();
    assertThat(out).startsWith("zh\tbge-small-zh-v1.5-q").contains("\tzh\t5 篇文献待处理\n");
    assertThat(beacon("similar", "-d", db, SEED, "--by", "meaning", "--lang", "zh")).isZero();
    assertThat(err).isEqualTo("没有找到相似文献\n还有 5 篇文献没有向量，按语义找不到它们（beacon meaning update 可补上）\n");
    assertThat(beacon("meaning", "update", "-d", db, "--json")).isZero();
    assertThat(out).startsWith("[{\"model\":\"zh\",\"vectors\":\"bge-small-zh-v1.5-q").contains("\"languages\":\"zh\",\"waiting\":0}");
    assertThat(beacon("similar", "-d", db, SEED, "--by", "meaning", "--limit", "1", "--lang", "zh")).isZero();
    assertThat(err).isEmpty();
    assertThat(out).startsWith("CN110000002A ").containsPattern("\n  语义 第1（余弦 0\\.\\d\\d）\n");

    write("second.jsonl", document("CN110000005A", "灯具的散热结构", List.of(), List.of()));
    assertThat(beacon("import", "-d", db, folder.resolve("second.jsonl").toString(), "--no-meaning", "--lang", "zh")).isZero();
    assertThat(out).endsWith("\n还有 1 篇文献没有语义向量（beacon meaning update 可补上）\n");
    write("third.jsonl", document("CN110000006A", "灯罩", List.of(), List.of()));
    assertThat(beacon("import", "-d", db, folder.resolve("third.jsonl").toString(), "--lang", "zh")).isZero();
    assertThat(out).endsWith("\n语义向量已更新\n");
    assertThat(beacon("meaning", "show", "-d", db, "--lang", "en")).isZero();
    assertThat(out.lines()).allMatch(line -> line.endsWith("\tevery document was read")).hasSize(2);
    assertThat(beacon("meaning", "use", "-d", db, "--lang", "en")).isZero();
    assertThat(out).isEqualTo("no model: similar meaning is not looked for\n");
  }

  @Test
  void theDictionaryIsLearntAndLookedUpFromBothLanguages() throws IOException {
    assertThat(beacon("dictionary", "learn", "-d", db, "--lang", "zh")).isZero();
    assertThat(out).isEqualTo("分类标题 0 对，文献标题 0 对，词条 0 个\n");
    assertThat(err).startsWith("没有中英文对照的标题可学");
    Path scheme = Files.writeString(folder.resolve("classes_2025.tsv"), """
        symbol	level	title_zh	title_en
        F21V29/00	0	散热	Cooling
        F21V29/50	1	热管	Heat pipes
        F21V29/51	2	热管散热	Cooling by heat pipes
        """);
    assertThat(beacon("scheme", "load", "-d", db, scheme.toString())).isZero();
    assertThat(beacon("dictionary", "learn", "-d", db, "--json")).isZero();
    assertThat(out).startsWith("{\"classes\":3,\"titles\":0,\"entries\":");
    assertThat(beacon("dictionary", "show", "-d", db, "热管", "--json")).isZero();
    assertThat(out).contains("{\"chinese\":\"热管\",\"english\":\"pipe\",\"toEnglish\":0.");
    assertThat(beacon("dictionary", "show", "-d", db, "Pipes", "--lang", "zh")).isZero();
    assertThat(out).containsPattern("(?m)^热管\tpipe\t→ 0\\.\\d\\d\t← 0\\.\\d\\d$");
    assertThat(beacon("dictionary", "show", "-d", db, "鞋底", "--lang", "zh")).isEqualTo(1);
    assertThat(err).isEqualTo("beacon: 词典中没有 鞋底\n");
    assertThat(beacon("similar", "-d", db, SEED, "--by", "translation", "--lang", "zh")).isZero();
    assertThat(out).startsWith("US2020000001A1 ").contains("  译词 第1：heat pipe\n");
  }
}
