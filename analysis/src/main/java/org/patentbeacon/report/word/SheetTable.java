package org.patentbeacon.report.word;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.paper.CellText;

/// A sheet as a table, whose header repeats on each page.
final class SheetTable {
  private static final int LONGEST_FIGURE = 10;
  private static final int NAME = 24;
  private static final int QUERY = 60;
  private static final int MARGINS = 3;
  /// Between these a header may turn to the next line: at blanks, and around each Chinese character.
  private static final Pattern UNBROKEN = Pattern.compile(" |(?=\\p{IsHan})|(?<=\\p{IsHan})");
  /// With more columns than these, letters are smaller.
  private static final int MANY = 10;
  private static final double SMALL = 6.5;

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
    List<List<String>> texts = rows.stream().map(row -> IntStream.of(shown)
        .mapToObj(at -> CellText.of(row.get(at), sheet.columns().get(at).format(), lang)).toList()).toList();
    XWPFTable table = document.createTable(rows.size() + 1, shown.length);
    Grid.set(table, "SheetTable", width, IntStream.range(0, shown.length)
        .map(place -> weight(columns.get(place), texts.stream().map(row -> row.get(place)).toList())).toArray());
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int place = 0; place < shown.length; place++) {
      fill(header, place, columns.get(place).name().in(lang), style(columns.get(place).format()));
    }
    for (int at = 0; at < rows.size(); at++) {
      XWPFTableRow row = table.getRow(at + 1);
      row.setCantSplitRow(true);
      for (int place = 0; place < shown.length; place++) {
        fill(row, place, texts.get(at).get(place), style(columns.get(place).format()));
      }
    }
  }

  private static void fill(XWPFTableRow row, int place, String text, String style) {
    XWPFParagraph paragraph = row.getCell(place).getParagraphArray(0);
    paragraph.setStyle(style);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    if (row.getTableCells().size() > MANY) {
      run.setFontSize(SMALL);
    }
  }

  /// How wide a column is beside the others, in letters: a figure and a word of the header stay on their lines, names may take more
  /// than one.
  private int weight(Column column, List<String> texts) {
    int longest = texts.stream().mapToInt(SheetTable::letters).max().orElse(0);
    int word = Arrays.stream(UNBROKEN.split(column.name().in(lang))).mapToInt(part -> Math.min(LONGEST_FIGURE, letters(part))).max().orElse(0);
    return MARGINS + switch (column.format()) {
      case YEAR, PERIOD, COUNT, WHOLE, DECIMAL, SIGNIFICANT, PERCENT -> Math.max(word, Math.min(longest, LONGEST_FIGURE));
      case TEXT -> Math.max(word, Math.min(longest, NAME));
      case QUERY -> QUERY;
    };
  }

  /// How wide a text is: a Chinese character takes two letters.
  private static int letters(String text) {
    return text.codePoints().map(code -> Character.isIdeographic(code) || code > '\u3000' ? 2 : 1).sum();
  }

  private static String style(Format format) {
    return switch (format) {
      case TEXT, YEAR, PERIOD -> "SheetCell";
      case COUNT, WHOLE, DECIMAL, SIGNIFICANT, PERCENT -> "SheetNumber";
      case QUERY -> "SheetQuery";
    };
  }
}
