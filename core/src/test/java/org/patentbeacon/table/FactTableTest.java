package org.patentbeacon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactTableTest {
  @TempDir
  private Path folder;

  @Test
  void readsWhatASpreadsheetSavesWithAMarkAndItsLineEnds() throws IOException {
    Path file = Files.writeString(folder.resolve("days.tsv"), "\uFEFFdate\tname\r\n# a note\r\n\r\n2027-01-01\t 元旦 \r\n");

    assertThat(FactTable.read(file).map(row -> row.date("date") + " " + row.text("name") + row.text("no such column")))
        .containsExactly("2027-01-01 元旦");
  }

  @Test
  void refusesTextInAnotherEncoding() throws IOException {
    Path file = Files.write(folder.resolve("days.tsv"), "date\tname\n2027-01-01\t元旦\n".getBytes(Charset.forName("GBK")));

    assertThatThrownBy(() -> FactTable.read(file)).isInstanceOf(TableException.class)
        .hasMessage("days.tsv: expected text in UTF-8, found bytes that are none");
  }

  @Test
  void refusesATableWithoutColumnsOrWithRowsOfAnotherWidth() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.tsv"), "# nothing\n");
    Path ragged = Files.writeString(folder.resolve("ragged.tsv"), "date\tname\tdate\n2027-01-01\n2027-01-02\ta\tb\tc\n");

    assertThatThrownBy(() -> FactTable.read(empty)).hasMessage("empty.tsv: expected a line that names the columns, found none");
    assertThatThrownBy(() -> FactTable.read(ragged)).hasMessage("""
        ragged.tsv, line 1: two columns are named 'date'
        ragged.tsv, line 2: expected 3 cells (date, name, date), found 1
        ragged.tsv, line 3: expected 3 cells (date, name, date), found 4""");
  }

  @Test
  void saysWhichCellIsEmptyThatMustNotBe() throws IOException {
    Path file = Files.writeString(folder.resolve("fees.tsv"), "office\tyear\n\t3\n");

    assertThatThrownBy(() -> FactTable.read(file).map(row -> row.words("office")))
        .hasMessage("fees.tsv, line 2, office: expected something, found ''");
  }
}
