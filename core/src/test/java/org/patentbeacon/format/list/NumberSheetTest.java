package org.patentbeacon.format.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// A sheet of one column of numbers is read as the text of the same lines is.
class NumberSheetTest {
  private static final ReadOptions AS_LIST = new ReadOptions("number-list", null);
  private static final String NO_HEADER = "a sheet without a header that we know";

  @TempDir
  private Path folder;

  @Test
  void aColumnBelowAHeadingIsAList() throws IOException {
    Path file = xlsx(sheet -> column(sheet, 1, "公开(公告)号", "CN113781974A", "", "US7272630B2; EP0666666B1",
        "CN113781974A", "CN1137819740A"));

    assertThat(read(file, ReadOptions.DEFAULT)).containsExactly(
        "skipped: a header row at list.xlsx!/名单, record 1, line 1",
        "CN113781974A at list.xlsx!/名单, record 2, line 2",
        "US7272630B2 at list.xlsx!/名单, record 3, line 4",
        "EP0666666B1 at list.xlsx!/名单, record 4, line 4",
        "skipped: a number that stands further up: CN113781974A at list.xlsx!/名单, record 5, line 5",
        "bad-number: expected a number such as CN113781974A, found 'CN1137819740A': " + refusal("CN1137819740A")
            + " at list.xlsx!/名单, record 6, line 6");
    assertThat(read(file, AS_LIST)).isEqualTo(read(file, ReadOptions.DEFAULT));
  }

  @Test
  void aColumnWithoutAHeadingIsAListInAnXlsToo() throws IOException {
    Path file = folder.resolve("list.xls");
    try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Sheet1");
      sheet.createRow(0).createCell(0).setCellValue("CN202111286633.X");
      sheet.createRow(1).createCell(0).setCellValue("CN 104000002 A\nCN104000003A");
      book.createSheet("Sheet2");
      book.write(out);
    }
    assertThat(read(file, ReadOptions.DEFAULT)).containsExactly(
        "A:CN202111286633 at list.xls!/Sheet1, record 1, line 1",
        "CN104000002A at list.xls!/Sheet1, record 2, line 2",
        "CN104000003A at list.xls!/Sheet1, record 3, line 2",
        "skipped: an empty sheet at list.xls!/Sheet2");
    assertThat(read(file, AS_LIST)).isEqualTo(read(file, ReadOptions.DEFAULT));
  }

  @Test
  void bareDigitsAskForTheOfficeAndManyOfThemAreLost() throws IOException {
    Path file = xlsx(sheet -> {
      column(sheet, 0, "申请号", "202111286633");
      sheet.value(2, 0, 202110991218L);
      sheet.value(3, 0, 2.022104567896e16);
    });
    String lost = "bad-number: expected a number such as CN113781974A, found '2.022104567896E+16', which a spreadsheet made of"
        + " it: format the column as text and export again at list.xlsx!/名单, record 4, line 4";

    assertThat(read(file, ReadOptions.DEFAULT)).containsExactly("skipped: a header row at list.xlsx!/名单, record 1, line 1",
        lost, "bad-number: expected numbers such as CN113781974A, found 2 without an office, the first of them '202111286633':"
            + " name the office with `--authority`, such as `--authority US` at list.xlsx!/名单, line 2");
    assertThat(read(file, ReadOptions.DEFAULT.withAuthority("CN"))).containsExactly(
        "skipped: a header row at list.xlsx!/名单, record 1, line 1",
        "A:CN202111286633 at list.xlsx!/名单, record 2, line 2",
        "A:CN202110991218 at list.xlsx!/名单, record 3, line 3", lost);
  }

  @Test
  void severalColumnsOrATextBetweenAreNoList() throws IOException {
    Path columns = xlsx(sheet -> {
      column(sheet, 0, "公开号", "CN113781974A");
      column(sheet, 1, "标题", "一种灯");
    });
    assertThat(read(columns, ReadOptions.DEFAULT)).singleElement().asString().startsWith("unknown-format: ");
    assertThat(read(columns, AS_LIST)).contains("CN113781974A at list.xlsx!/名单, record 3, line 2");

    Path text = xlsx(sheet -> column(sheet, 0, "公开号", "CN113781974A", "see below"));
    assertThat(read(text, ReadOptions.DEFAULT)).singleElement().asString().startsWith("unknown-format: ");
    assertThat(read(text, new ReadOptions("lens-csv", null))).singleElement().asString().startsWith("unknown-format: ");
  }

  @Test
  void besideAListOtherSheetsAreSkipped() throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
      column(book.newWorksheet("notes"), 0, "Numbers of the lawyers");
      column(book.newWorksheet("numbers"), 0, "US7272630B2");
    }
    assertThat(read(file, ReadOptions.DEFAULT)).containsExactly("US7272630B2 at list.xlsx!/numbers, record 1, line 1",
        "skipped: " + NO_HEADER + " at list.xlsx!/notes");
  }

  private static void column(Worksheet sheet, int column, String... cells) {
    for (int row = 0; row < cells.length; row++) {
      sheet.value(row, column, cells[row]);
    }
  }

  private Path xlsx(Consumer<Worksheet> content) throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
      content.accept(book.newWorksheet("名单"));
    }
    return file;
  }

  /// What the text form says of a number.
  private String refusal(String number) throws IOException {
    Path file = Files.writeString(folder.resolve("one.txt"), number + "\n");
    String found = read(file, AS_LIST).getFirst();
    return found.substring(found.indexOf("': ") + 3, found.indexOf(" at one.txt"));
  }

  private static List<String> read(Path file, ReadOptions options) throws IOException {
    List<String> results = new ArrayList<>();
    PatentFiles.read(List.of(file), options, result -> results.add(switch (result) {
      case ReadResult.Accepted accepted -> accepted.document().id();
      case ReadResult.Skipped skipped -> "skipped: " + skipped.reason();
      case ReadResult.Rejected rejected -> rejected.reason().word() + ": " + rejected.message();
    } + " at " + result.position()));
    return results;
  }
}
