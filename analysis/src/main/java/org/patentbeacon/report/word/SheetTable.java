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
  private SheetTable() {}

  /// The first rows, without queries.
  static void extract(XWPFDocument document, Sheet sheet, int rows, String lang) {
    int[] shown = IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).format() != Format.QUERY).toArray();
    write(document, sheet, shown, sheet.rows().subList(0, Math.min(rows, sheet.rows().size())), lang);
  }

  /// All rows, with queries.
  static void whole(XWPFDocument document, Sheet sheet, String lang) {
    write(document, sheet, IntStream.range(0, sheet.columns().size()).toArray(), sheet.rows(), lang);
  }

  private static void write(XWPFDocument document, Sheet sheet, int[] shown, List<List<Cell>> rows, String lang) {
    XWPFTable table = document.createTable(rows.size() + 1, shown.length);
    table.setStyleID("SheetTable");
    table.getCTTbl().getTblPr().unsetTblBorders();
    table.setWidth("100%");
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int place = 0; place < shown.length; place++) {
      Column column = sheet.columns().get(shown[place]);
      fill(header, place, column.name().in(lang), style(column.format()));
    }
    for (int at = 0; at < rows.size(); at++) {
      XWPFTableRow row = table.getRow(at + 1);
      row.setCantSplitRow(true);
      for (int place = 0; place < shown.length; place++) {
        Format format = sheet.columns().get(shown[place]).format();
        fill(row, place, CellText.of(rows.get(at).get(shown[place]), format, lang), style(format));
      }
    }
  }

  private static void fill(XWPFTableRow row, int place, String text, String style) {
    XWPFParagraph paragraph = row.getCell(place).getParagraphArray(0);
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  private static String style(Format format) {
    return switch (format) {
      case TEXT, YEAR -> "SheetCell";
      case COUNT, DECIMAL, SIGNIFICANT, PERCENT -> "SheetNumber";
      case QUERY -> "SheetQuery";
    };
  }
}
