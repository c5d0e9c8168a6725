package org.patentbeacon.format.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;

/// A table as an Excel workbook, every cell a text, a few rows in memory at a time. A sheet that is full is followed by
/// another with the same header.
final class XlsxTable implements DocumentWriter {
  private static final int MOST_ROWS = 1 << 20;
  /// A character takes up to eight bytes of a sheet, and a part of a plain ZIP file has at most four gigabytes.
  private static final long MOST_CHARACTERS = 400_000_000;
  private static final int IN_MEMORY = 200;
  /// What a spreadsheet would take for an escaped character.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final OutputStream out;
  private final Workbook workbook;
  private final TableRowText rows;
  private @Nullable Worksheet sheet;
  private int sheets;
  private int row;
  private long characters;

  XlsxTable(OutputStream out, TableRowText rows) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.workbook = new Workbook(this.out, "Patent Beacon", null);
    this.rows = rows;
    this.sheet = begin();
  }

  private Worksheet begin() {
    Worksheet begun = workbook.newWorksheet("patents" + (++sheets == 1 ? "" : " " + sheets));
    row = 0;
    characters = 0;
    begun.freezePane(2, 1);
    cells(begun, rows.header());
    begun.range(0, 0, 0, rows.header().size() - 1).style().bold().set();
    return begun;
  }

  private void cells(Worksheet into, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty()) {
        into.inlineString(row, i, ESCAPE.matcher(cell).replaceAll("_x005F_"));
        characters += cell.length();
      }
    }
    row++;
  }

  @Override
  public void write(PatentDocument document) throws IOException {
    Worksheet current = sheet;
    if (current == null) {
      throw new IllegalStateException("the workbook is closed");
    }
    if (row == MOST_ROWS || characters > MOST_CHARACTERS) {
      current.finish();
      current = begin();
      sheet = current;
    }
    cells(current, rows.row(document));
    if (row % IN_MEMORY == 0) {
      current.flush();
    }
  }

  @Override
  public long cut() {
    return rows.cut();
  }

  @Override
  public void close() throws IOException {
    Worksheet current = sheet;
    if (current != null) {
      sheet = null;
      current.finish();
      workbook.finish();
      out.close();
    }
  }
}
