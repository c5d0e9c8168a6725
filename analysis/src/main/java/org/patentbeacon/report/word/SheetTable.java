package org.patentbeacon.report.word;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.paper.CellText;

/// A sheet as a table, whose header repeats on each page.
final class SheetTable {
  private final XWPFDocument document;
  private final String lang;

  SheetTable(XWPFDocument document, String lang) {
    this.document = document;
    this.lang = lang;
  }

  /// Some rows, without queries, on an upright page.
  void extract(Sheet sheet) {
    int[] shown = IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).format() != Format.QUERY).toArray();
    write(sheet, shown, sheet.extract(), Layout.UPRIGHT_TEXT);
  }

  /// All rows, with queries, on a turned page.
  void whole(Sheet sheet) {
    write(sheet, IntStream.range(0, sheet.columns().size()).toArray(), sheet.rows(), Layout.TURNED_TEXT);
  }

  private void write(Sheet sheet, int[] shown, List<List<Cell>> rows, int width) {
    List<Column> columns = IntStream.of(shown).mapToObj(sheet.columns()::get).toList();
    XWPFTable table = document.createTable(rows.size() + 1, shown.length);
    Grid.set(table, "SheetTable", width, columns.stream().mapToInt(column -> weight(column.format())).toArray());
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int place = 0; place < shown.length; place++) {
      fill(header, place, columns.get(place).name().in(lang), style(columns.get(place).format()));
    }
    for (int at = 0; at < rows.size(); at++) {
      XWPFTableRow row = table.getRow(at + 1);
      row.setCantSplitRow(true);
      for (int place = 0; place < shown.length; place++) {
        Format format = columns.get(place).format();
        fill(row, place, CellText.of(rows.get(at).get(shown[place]), format, lang), style(format));
      }
    }
  }

  private static void fill(XWPFTableRow row, int place, String text, String style) {
    XWPFParagraph paragraph = row.getCell(place).getParagraphArray(0);
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  /// How wide a column is beside the others.
  private static int weight(Format format) {
    return switch (format) {
      case YEAR, PERIOD -> 2;
      case COUNT, WHOLE, DECIMAL, SIGNIFICANT, PERCENT -> 3;
      case TEXT -> 5;
      case QUERY -> 16;
    };
  }

  private static String style(Format format) {
    return switch (format) {
      case TEXT, YEAR, PERIOD -> "SheetCell";
      case COUNT, WHOLE, DECIMAL, SIGNIFICANT, PERCENT -> "SheetNumber";
      case QUERY -> "SheetQuery";
    };
  }
}
