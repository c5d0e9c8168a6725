package org.patentbeacon.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;

/// Workbooks written here and read back as tables of patents.
class WorkbookTest {
  private static final List<String> HEADER = List.of("公开(公告)号", "公开(公告)日", "申请号", "标题", "申请人", "被引证次数");

  @TempDir
  Path folder;

  private List<String> read(Path file) throws IOException {
    List<String> results = new ArrayList<>();
    PatentFiles.read(List.of(file), ReadOptions.DEFAULT, result -> results.add(words(result)));
    return results;
  }

  private static String words(ReadResult result) {
    return switch (result) {
      case Accepted accepted -> words(accepted.document()) + " at " + result.position();
      case Skipped skipped -> "skipped: " + skipped.reason() + " at " + result.position();
      case Rejected rejected -> rejected.reason().word() + ": " + rejected.message() + " at " + result.position();
    };
  }

  private static String words(PatentDocument document) {
    String date = document.publication() == null ? "" : " of " + document.publication().date();
    String application = document.application() == null ? "" : ", " + document.application().id();
    return document.id() + date + application + ", cited " + document.citedByCount();
  }

  private Path xlsx(Consumer<org.dhatim.fastexcel.Workbook> content) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      content.accept(book);
    }
    return file;
  }

  private static void header(Worksheet sheet, int row) {
    for (int i = 0; i < HEADER.size(); i++) {
      sheet.value(row, i, HEADER.get(i));
    }
  }

  @Test
  void datesNumbersAndFormulasOfAnXlsxBecomeTheirValues() throws IOException {
    Path file = xlsx(book -> {
      Worksheet notes = book.newWorksheet("说明");
      notes.value(0, 0, "导出说明");
      Worksheet secret = book.newWorksheet("hidden");
      header(secret, 0);
      secret.value(1, 0, "CN114999009A");
      secret.setVisibilityState(VisibilityState.HIDDEN);
      Worksheet sheet = book.newWorksheet("结果");
      sheet.value(0, 0, "检索式：标题=灯");
      header(sheet, 2);
      sheet.value(3, 0, "CN114999001A");
      sheet.value(3, 1, LocalDate.of(2022, 9, 2));
      sheet.style(3, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
      sheet.value(3, 2, 202210456789L);
      sheet.value(3, 3, "一种灯");
      sheet.value(3, 5, 3);
      sheet.value(5, 0, "CN114999002A");
      sheet.value(5, 1, "2022.9.2");
      sheet.value(5, 2, 2.022104567896e16);
      sheet.value(6, 0, "CN114999003A");
      sheet.value(6, 2, 97101765.4);
      sheet.value(6, 5, 0);
      book.newWorksheet("empty");
    });

    assertThat(read(file)).containsExactly(
        "skipped: a hidden sheet at book.xlsx!/hidden",
        "skipped: a row above the header at book.xlsx!/结果, line 1",
        "CN114999001A of 2022-09-02, CN202210456789, cited 3 at book.xlsx!/结果, record 1, line 4",
        "bad-number: expected a number of application, found '2.022104567896E+16', which a spreadsheet made of it: format "
            + "the column as text and export again at book.xlsx!/结果, record 2, line 6",
        "CN114999003A of null, CN199700001765, cited 0 at book.xlsx!/结果, record 3, line 7".replace("199700001765", "199710001765"),
        "skipped: an empty sheet at book.xlsx!/empty",
        "skipped: a sheet without a header that we know at book.xlsx!/说明");
  }

  @Test
  void anXlsGivesWhatTheSameXlsxGives() throws IOException {
    Path file = folder.resolve("book.xls");
    try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("secret");
      book.setSheetHidden(0, true);
      Sheet sheet = book.createSheet("结果");
      Row header = sheet.createRow(1);
      for (int i = 0; i < HEADER.size(); i++) {
        header.createCell(i).setCellValue(HEADER.get(i));
      }
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
      Row row = sheet.createRow(2);
      row.createCell(0).setCellValue("CN114999001A");
      row.createCell(1).setCellValue(LocalDate.of(2022, 9, 2));
      row.getCell(1).setCellStyle(date);
      row.createCell(2).setCellValue(202210456789d);
      row.createCell(5).setCellFormula("1+2");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.createRow(3).createCell(0).setCellValue("CN214999003A");
      book.write(out);
    }

    assertThat(read(file)).containsExactly(
        "skipped: a hidden sheet at book.xls!/secret",
        "CN114999001A of 2022-09-02, CN202210456789, cited 3 at book.xls!/结果, record 1, line 3",
        "bad-number: expected a publication number, found 'CN214999003A': 9-digit number starting with 2 belongs to utility "
            + "models, kind A does not (1 invention A B C, 2 utility model U Y, 3 design S D) at book.xls!/结果, record 2, line 4");
  }

  @Test
  void aWorkbookWithoutAKnownHeaderIsOneReject() throws IOException {
    Path file = xlsx(book -> {
      book.newWorksheet("one").value(0, 0, "名称");
      Worksheet two = book.newWorksheet("two");
      two.value(0, 0, "标题");
      two.value(0, 1, "颜色");
    });

    assertThat(read(file)).containsExactly(
        "skipped: a sheet without a header that we know at book.xlsx!/one",
        "unknown-format: expected a header with at least three column names of a known export, one of them that of a number, "
            + "found '标题, 颜色'; nearest is cn-export, which knows 标题, none of them a number: `beacon formats --mapping-for "
            + "FILE` prints a mapping to complete, which `--mapping` reads the table with at book.xlsx!/two");
  }

  @Test
  void anEncryptedXlsIsOneReject() throws IOException {
    Path file = folder.resolve("locked.xls");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("one").createRow(0).createCell(0).setCellValue("公开号");
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThat(read(file)).containsExactly("not-well-formed: expected a workbook that can be read, found an encrypted one: save "
        + "it without a password at locked.xls");
  }

  @Test
  void anEncryptedXlsxIsOneReject() throws IOException {
    Path file = folder.resolve("locked.xlsx");
    try (POIFSFileSystem ole = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
      ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      ole.writeFilesystem(out);
    }

    assertThat(read(file)).containsExactly("not-well-formed: expected a workbook that can be read, found an encrypted one: save "
        + "it without a password at locked.xlsx");
  }

  @Test
  void aPartThatUnpacksToFarMoreStopsTheWorkbook() throws IOException {
    String row = "<row><c t=\"inlineStr\"><is><t>" + " ".repeat(60) + "</t></is></c></row>";
    Path file = handMade(row.repeat(400_000));

    assertThat(read(file)).containsExactly(
        "unsafe: expected a part of at most 200 times its packed size, found more in xl/worksheets/sheet1.xml at book.xlsx!/S");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "<row><c r=\"12\"><v>1</v></c></row>"})
  void aCellBeyondTheLastColumnStopsTheSheet(String rows) throws IOException {
    assertThat(read(handMade(rows)).getFirst()).startsWith("not-well-formed: expected a cell such as AB12, found '");
  }

  @Test
  void aSheetThatBreaksOffKeepsWhatStandsBefore() throws IOException {
    Path file = handMade(row(1, "公开号", "公开日", "标题") + row(2, "CN114999001A", "2022-09-02", "灯") + "<row r=\"3\"><c></row>");

    assertThat(read(file)).hasSize(2);
    assertThat(read(file).getFirst()).isEqualTo("CN114999001A of 2022-09-02, cited null at book.xlsx!/S, record 1, line 2");
    assertThat(read(file).getLast()).startsWith(
        "not-well-formed: expected a whole XLSX workbook, found the part xl/worksheets/sheet1.xml damaged: ");
  }

  @Test
  void anEntityOfADocumentTypeIsNeverRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "CN114999009A");
    Path file = handMade(row(1, "公开号", "公开日", "标题") + row(2, "CN114999001A", "2022-09-02", "&x;"),
        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>");

    assertThat(String.join("\n", read(file))).doesNotContain("CN114999009A");
  }

  @Test
  void damagedWorkbooksAreRejectedNeverThrown() throws IOException {
    long seed = 20261126;
    Random random = new Random(seed);
    byte[] whole = Files.readAllBytes(handMade(row(1, "公开号", "公开日", "标题") + row(2, "CN114999001A", "2022-09-02", "灯")));
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("one").createRow(0).createCell(0).setCellValue("公开号");
      book.write(old);
    }
    for (int i = 0; i < 150; i++) {
      byte[] damaged = i % 2 == 0 ? whole.clone() : old.toByteArray();
      for (int k = 0; k < 1 + random.nextInt(8); k++) {
        damaged[600 + random.nextInt(damaged.length - 600)] = (byte) random.nextInt();
      }
      assertThat(read(Files.write(folder.resolve("damaged.bin"), damaged))).as("seed %d, round %d", seed, i).isNotEmpty();
    }
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String cell : cells) {
      row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private Path handMade(String rows) throws IOException {
    return handMade(rows, "");
  }

  /// A workbook with one sheet, its parts as text.
  private Path handMade(String rows, String documentType) throws IOException {
    Path file = folder.resolve("book.xlsx");
    String namespace = "http://schemas.openxmlformats.org/";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", "<Types/>");
      part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"" + namespace + "r\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(zip, "xl/worksheets/sheet1.xml", documentType + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
