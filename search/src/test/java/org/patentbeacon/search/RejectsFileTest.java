package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What is kept of refused records: a line for each, and the records themselves in a file per file they came from.
class RejectsFileTest {
  private static final String PROLOG = "<?xml version=\"1.0\"?>";

  @TempDir
  private Path folder;

  private PatentDatabase database;

  @BeforeEach
  void opens() throws IOException {
    database = PatentDatabase.open(folder.resolve("db"), Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC));
  }

  @AfterEach
  void closes() throws IOException {
    database.close();
  }

  @Test
  void aRecordWithSeveralRefusalsHasALineForEachAndIsKeptOnce() throws IOException {
    String answer = "<world-patent-data><exchange-documents>%s</exchange-documents></world-patent-data>\n";
    String document = "<exchange-document country=\"FR\" doc-number=\"%s\" kind=\"A1\"/>";
    String first = answer.formatted(document.formatted("") + document.formatted("2999998") + document.formatted("?"));
    String second = answer.formatted(document.formatted("#"));
    String answers = PROLOG + "\n" + first + PROLOG + "\n" + second;
    Path feed = write("feed/answers.xml", answers).getParent();

    assertThat(lines(database.importFrom(feed))).containsExactly("feed/answers.xml 1 2 no-number " + PROLOG,
        "feed/answers.xml 3 2 bad-number " + PROLOG, "feed/answers.xml 4 4 bad-number " + PROLOG);
    assertThat(kept()).isEqualTo(Map.of("feed__answers.xml", answers));
    Path kept = folder.resolve("db/rejects/batch-1/feed__answers.xml");
    Files.writeString(kept, Files.readString(kept).replace("\"\"", "\"2999997\"").replace("\"?\"", "\"2999999\"")
        .replace("\"#\"", "\"2999996\""));
    ImportReport repaired = database.importFrom(kept.getParent());
    assertThat(List.of(repaired.added(), repaired.unchanged(), repaired.rejected())).containsExactly(3, 1, 0);
  }

  @Test
  void everyRefusalOfAFolderHasItsLineAndWhatCanBeRepairedIsKept() throws IOException {
    Path feed = write("feed/a.csv", "公开号,标题,申请人\n坏,灯,张三\nCN104000002A,灯,张三\n错,灯,张三\n").getParent();
    write("feed/b.xml", "<class-scheme/>");
    Files.createSymbolicLink(feed.resolve("c.xml"), feed.resolve("removed.xml"));
    workbook("feed/d.xlsx", List.of(List.of("公开号", "标题", "申请人"), List.of("坏", "灯", "张三"),
        List.of("CN104000005A", "灯", "张三"), List.of("错", "灯", "张三")));

    ImportReport first = database.importFrom(feed);
    assertThat(lines(first)).containsExactly("feed/a.csv 1 2 bad-number 坏,灯,张三", "feed/a.csv 3 4 bad-number 错,灯,张三",
        "feed/b.xml 1 1 unknown-format <class-scheme/>", "feed/c.xml 0 0 unreadable ",
        "feed/d.xlsx!/Sheet1 1 2 bad-number 坏,灯,张三", "feed/d.xlsx!/Sheet1 3 4 bad-number 错,灯,张三");
    String rows = "\"公开号\",\"标题\",\"申请人\"\n\"坏\",\"灯\",\"张三\"\n\"错\",\"灯\",\"张三\"\n";
    assertThat(kept()).isEqualTo(Map.of("feed__a.csv", rows, "feed__d.xlsx__Sheet1", rows));

    repair("feed__a.csv", "104000001");
    repair("feed__d.xlsx__Sheet1", "104000004");
    ImportReport repaired = database.importFrom(folder.resolve("db/rejects/batch-1"));
    assertThat(List.of(repaired.added(), repaired.rejected())).containsExactly(4, 0);
    assertThat(database.get("CN104000005A")).hasSize(1);
  }

  /// Gives the two refused rows numbers that follow each other but for one.
  private void repair(String name, String number) throws IOException {
    Path file = folder.resolve("db/rejects/batch-1").resolve(name);
    String next = String.valueOf(Integer.parseInt(number) + 2);
    Files.writeString(file, Files.readString(file).replace("坏", "CN" + number + "A").replace("错", "CN" + next + "A"));
  }

  /// File, record, line, reason and the first line of the excerpt.
  private static List<String> lines(ImportReport report) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String json : Files.readAllLines(Path.of(report.rejectsFile()))) {
      RejectLine line = new JsonMapper().readValue(json, RejectLine.class);
      lines.add(line.file() + " " + line.position() + " " + line.line() + " " + line.reason() + " "
          + line.excerpt().lines().findFirst().orElse(""));
    }
    return lines;
  }

  private Map<String, String> kept() throws IOException {
    Map<String, String> kept = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("db/rejects/batch-1"))) {
      for (Path file : files.toList()) {
        kept.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return kept;
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /// A workbook of one sheet, with its texts in the cells.
  private void workbook(String name, List<List<String>> rows) throws IOException {
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (List<String> row : rows) {
      sheet.append("<row>");
      row.forEach(cell -> sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
      sheet.append("</row>");
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      part(zip, "[Content_Types].xml", "<Types/>");
      part(zip, "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Sheet1' r:id='a'/></sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='a' Type='t/worksheet' Target='sheet.xml'/></Relationships>");
      part(zip, "xl/sheet.xml", sheet.append("</sheetData></worksheet>").toString());
    }
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
