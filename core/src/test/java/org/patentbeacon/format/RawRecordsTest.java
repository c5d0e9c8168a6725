package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// A refused record is kept as it stands: repaired, it is read as the document it should have been, and nothing else is.
class RawRecordsTest {
  @Test
  void aRecordOfAWeekOfXml() throws IOException {
    StringBuilder week = new StringBuilder();
    for (String number : List.of("10000001", "Q", "10000003", "R")) {
      week.append("""
          <?xml version="1.0" encoding="UTF-8"?>
          <!DOCTYPE us-patent-grant SYSTEM "g.dtd" [ ]>
          <us-patent-grant><us-bibliographic-data-grant><publication-reference><document-id><country>US</country>
          <doc-number>%s</doc-number><kind>B2</kind></document-id></publication-reference>
          <invention-title>Lamp</invention-title></us-bibliographic-data-grant></us-patent-grant>
          """.formatted(number));
    }
    String kept = kept("week.xml", week.toString(), StandardCharsets.UTF_8, 2);
    assertThat(read("week.xml", kept.replace(">Q<", ">10000002<").replace(">R<", ">10000004<")))
        .containsExactly("US10000002B2", "US10000004B2");
  }

  @Test
  void aRecordWithinAnElementAroundMany() throws IOException {
    String record = "<exch:exchange-document country=\"FR\" doc-number=\"%s\" kind=\"A1\"/>\n";
    String many = "<exch:exchange-documents xmlns:exch=\"http://www.epo.org/exchange\">\n" + record.formatted("2999998")
        + record.formatted("") + record.formatted("2999999") + record.formatted("").replace("FR", "GB")
        + "</exch:exchange-documents>\n";
    String kept = kept("many.xml", many, StandardCharsets.UTF_8, 2);
    assertThat(read("many.xml", kept.replace("doc-number=\"\"", "doc-number=\"2999997\"")))
        .containsExactly("FR2999997A1", "GB2999997A1");
  }

  @Test
  void aRecordInAnEncodingOfItsOwn() throws IOException {
    String chinese = "<cn-patent-document><cn-bibliographic-data><cn-publication-reference><document-id><country>CN</country>"
        + "<doc-number>?</doc-number><kind>A</kind></document-id></cn-publication-reference>"
        + "<invention-title>一种灯</invention-title></cn-bibliographic-data></cn-patent-document>";
    for (String encoding : List.of("GB18030", "UTF-16")) {
      String file = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + chinese;
      String kept = kept("a.xml", file, Charset.forName(encoding), 1);
      assertThat(kept).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").contains("一种灯");
      assertThat(read("a.xml", kept.replace(">?<", ">104000001<"))).containsExactly("CN104000001A");
    }
  }

  @Test
  void rowsOfATable() throws IOException {
    String table = """
        公开号;标题;发明人
        CN104000001A;灯;张三
        坏;"灯; 带 ""罩"" 和,逗号
        第二行";李四
        CN104000003A;灯;王五
        错;灯;赵六
        """;
    String kept = kept("table.csv", table, Charset.forName("GB18030"), 2);
    String repaired = kept.replace("坏", "CN104000002A").replace("错", "CN104000004A");
    assertThat(read("table.csv", repaired)).containsExactly("CN104000002A", "CN104000004A");
    List<ReadResult> results = results("table.csv", repaired.getBytes(StandardCharsets.UTF_8));
    assertThat(((ReadResult.Accepted) results.getFirst()).document().titles().getFirst().text())
        .isEqualTo("灯; 带 \"罩\" 和,逗号第二行");
  }

  @Test
  void rowsThatAreOneRecord() throws IOException {
    String table = ",PatentNumber,author\n0,CN104000001-A,LI A\n1,CNX-A,WANG B\n2,CNX-A,ZHAO C\n";
    String kept = kept("authors.csv", table, StandardCharsets.UTF_8, 1);
    assertThat(kept.lines()).hasSize(3);
    assertThat(read("authors.csv", kept.replace("CNX-A", "CN104000002-A")))
        .containsExactly("CN104000002A", "a further row of record 1");
  }

  @Test
  void rowsOfAWorkbookBelowTheHeaderOfTheirSheet() throws IOException {
    byte[] workbook = workbook(Map.of("结果", List.of(List.of("检索式：灯"), List.of("公开号", "标题", "公开日"),
        List.of("CN104000001A", "灯", "2014-08-20"), List.of("坏", "灯, 带 \"罩\"\n第二行", "2014-08-20"),
        List.of("CN104000003A", "灯", "2014-08-20"), List.of("错", "灯"))));
    String kept = kept("book.xlsx", workbook, 2);
    assertThat(kept).isEqualTo("""
        "公开号","标题","公开日"
        "坏","灯, 带 ""罩""
        第二行","2014-08-20"
        "错","灯"
        """);
    List<ReadResult> repaired = results("book.xlsx__结果",
        kept.replace("坏", "CN104000002A").replace("错", "CN104000004A").getBytes(StandardCharsets.UTF_8));
    assertThat(repaired).extracting(result -> ((ReadResult.Accepted) result).document().id())
        .containsExactly("CN104000002A", "CN104000004A");
    assertThat(((ReadResult.Accepted) repaired.getFirst()).document().publication())
        .extracting(publication -> publication.date().toString()).isEqualTo("2014-08-20");
  }

  @Test
  void numbersOfAListInAWorkbook() throws IOException {
    String kept = kept("list.xlsx", workbook(Map.of("Sheet1", List.of(List.of("Number"), List.of("CN104000001A"),
        List.of("CN1040O0002A"), List.of("EP123456789A1")))), 2);
    assertThat(kept).isEqualTo("CN1040O0002A\nEP123456789A1\n");
  }

  @Test
  void anAnswerOfWhichSeveralDocumentsAreRefusedIsKeptOnce() throws IOException {
    String document = "<exchange-document country=\"FR\" doc-number=\"%s\" kind=\"A1\"/>\n";
    String answer = "<ops:world-patent-data xmlns:ops=\"http://ops.epo.org\"><exchange-documents>\n"
        + document.formatted("") + document.formatted("2999998") + document.formatted("?")
        + "</exchange-documents></ops:world-patent-data>\n";
    List<ReadResult.Rejected> rejects = rejects("answer.xml", answer.getBytes(StandardCharsets.UTF_8));
    assertThat(rejects).extracting(rejected -> rejected.position().record()).containsExactly(1, 3);
    assertThat(rejects).extracting(rejected -> rejected.raw() == null).containsExactly(false, true);
    String kept = new String(rejects.getFirst().raw().content(), StandardCharsets.UTF_8);
    assertThat(read("answer.xml", kept.replace("\"\"", "\"2999997\"").replace("\"?\"", "\"2999999\"")))
        .containsExactly("FR2999997A1", "FR2999998A1", "FR2999999A1");
  }

  @Test
  void aPatentOfTheGreenbook() throws IOException {
    String kept = kept("week.txt", """
        PATN
        WKU  043479030
        ISD  19820907
        PATN
        WKU  X12
        ISD  19820907
        TTL  Lamp with a title
             of two lines
        """, StandardCharsets.UTF_8, 1);
    assertThat(kept).isEqualTo("PATN\nWKU  X12\nISD  19820907\nTTL  Lamp with a title\n     of two lines\n");
    assertThat(read("week.txt", kept.replace("X12", "043479048"))).containsExactly("US4347904A");
  }

  @Test
  void aCitationOfCnki() throws IOException {
    String kept = kept("cited.txt", """
        [1]张三. 灯[P]. 北京：CN104000001A,2014-08-20.

        [2]张三,

        李四. 灯[P]. 北京：CN1040O0002A,2014-08-20.
        """, StandardCharsets.UTF_8, 1);
    assertThat(read("cited.txt", kept.replace("1040O0002", "104000002"))).containsExactly("CN104000002A");
  }

  @Test
  void aRecordOfTaggedText() throws IOException {
    String kept = kept("tagged.txt", """
        FN Any
        VR 1.0
        PT P
        PN QQ114999001-A
        TI Lamp
           of two lines
        ER
        PT P
        PN CN114999002-A
        ER
        PT P
        PN QQ114999003-A
        ER
        EF
        """, StandardCharsets.UTF_8, 2);
    assertThat(read("tagged.txt", kept.replace("QQ", "CN"))).containsExactly("CN114999001A", "CN114999003A");
  }

  @Test
  void anAnswerOfTheQueryService() throws IOException {
    String answer = "{\"data\":{\"zhuluxmxx\":{\"zhuluxmxx\":{\"zhuanlisqh\":\"%s\"}}}}";
    String kept = kept("answers.json", "[" + answer.formatted("2021100000016") + ",\n" + answer.formatted("--") + "]",
        StandardCharsets.UTF_8, 1);
    assertThat(read("answers.json", kept.replace("--", "97101765.4"))).containsExactly("A:CN199710001765");
  }

  @Test
  void aFileThatIsRefusedAsAWholeIsNotKept() throws IOException {
    kept("a.xml", "<class-scheme/>", StandardCharsets.UTF_8, 0);
    kept("a.csv", "code,level,title\nA,1,x\n", StandardCharsets.UTF_8, 0);
    kept("a.json", "[\"G06F30/20\",\n\"G06F18/214\"]", StandardCharsets.UTF_8, 0);
    kept("a.list", "G06F30/20\nG06F18/214\n", StandardCharsets.UTF_8, 0);
  }

  private static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      sheets.forEach((name, rows) -> {
        Worksheet sheet = book.newWorksheet(name);
        for (int row = 0; row < rows.size(); row++) {
          for (int column = 0; column < rows.get(row).size(); column++) {
            sheet.value(row, column, rows.get(row).get(column));
          }
        }
      });
    }
    return bytes.toByteArray();
  }

  private static String kept(String name, String text, Charset charset, int records) throws IOException {
    return kept(name, text.getBytes(charset), records);
  }

  /// The refused records of a file, one behind the other, below the head of the first.
  private static String kept(String name, byte[] bytes, int records) throws IOException {
    List<ReadResult.Rejected> rejects = rejects(name, bytes);
    List<RawRecord> raw = rejects.stream().map(ReadResult.Rejected::raw).filter(Objects::nonNull).toList();
    assertThat(raw).hasSize(records);
    assertThat(rejects).hasSize(Math.max(1, records));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (RawRecord record : raw) {
      line(all, all.size() == 0 ? record.head() : new byte[0]);
      line(all, record.content());
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private static List<ReadResult.Rejected> rejects(String name, byte[] bytes) throws IOException {
    return results(name, bytes).stream().filter(ReadResult.Rejected.class::isInstance).map(ReadResult.Rejected.class::cast)
        .toList();
  }

  private static void line(ByteArrayOutputStream all, byte[] bytes) {
    all.writeBytes(bytes);
    if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
      all.write('\n');
    }
  }

  private static List<ReadResult> results(String name, byte[] bytes) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    PatentFiles.read(name, new ByteArrayInputStream(bytes), ReadOptions.DEFAULT, results::add);
    return results;
  }

  /// The ids of the documents, and what is told of all others.
  private static List<String> read(String name, String text) throws IOException {
    return results(name, text.getBytes(StandardCharsets.UTF_8)).stream().map(result -> switch (result) {
      case ReadResult.Accepted accepted -> accepted.document().id();
      case ReadResult.Skipped skipped -> skipped.reason();
      case ReadResult.Rejected rejected -> rejected.message();
    }).toList();
  }
}
