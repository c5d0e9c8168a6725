package org.patentbeacon.report.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.paper.CellText;
import org.w3c.dom.Element;

/// A sheet as a table.
final class SheetTable {
  private static final Pattern LONG_WORD = Pattern.compile("[\\p{ASCII}&&\\S]{30}");
  private static final int SHORT = 6;
  /// With more columns than these on an upright page, they share its width and their words break.
  private static final int MANY = 10;
  /// The same of a page that lies on its side.
  private static final int MANY_ON_WIDE = 13;

  private final Markup markup;
  private final String lang;

  SheetTable(Markup markup, String lang) {
    this.markup = markup;
    this.lang = lang;
  }

  /// Some rows, without queries.
  void extract(Element parent, Sheet sheet) {
    write(parent, sheet, IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).format() != Format.QUERY)
        .boxed().toList(), sheet.extract(), MANY);
  }

  /// All rows, with queries.
  void whole(Element parent, Sheet sheet) {
    write(parent, sheet, IntStream.range(0, sheet.columns().size()).boxed().toList(), sheet.rows(), MANY_ON_WIDE);
  }

  private void write(Element parent, Sheet sheet, List<Integer> shown, List<List<Cell>> rows, int many) {
    Element table = markup.add(parent, "table", shown.size() > many ? "sheet dense" : "sheet");
    Element heads = markup.add(markup.add(table, "thead"), "tr");
    for (int at : shown) {
      Column column = sheet.columns().get(at);
      markup.text(heads, "th", column.name().in(lang)).setAttribute("class", kind(column.format()) + " head" + (column.name().in(lang).length() <= SHORT ? " whole" : ""));
    }
    Element body = markup.add(table, "tbody");
    for (List<Cell> row : rows) {
      Element line = markup.add(body, "tr");
      for (int at : shown) {
        Format format = sheet.columns().get(at).format();
        String text = CellText.of(row.get(at), format, lang);
        markup.text(line, "td", text).setAttribute("class", kind(format) + width(row.get(at), text));
      }
    }
  }

  /// Figures and days stay on their line; names break between words, and anywhere when a word is very long.
  private static String width(Cell cell, String text) {
    return switch (cell) {
      case Cell.Figure(Measure measure) -> measure.ok() ? " whole" : " reason";
      case Cell.Day _ -> " whole";
      case Cell.Text _, Cell.Words _ -> LONG_WORD.matcher(text).find() ? " broken" : text.length() <= SHORT ? " whole" : "";
      case Cell.Query _, Cell.Nothing _ -> "";
    };
  }

  private static String kind(Format format) {
    return switch (format) {
      case TEXT, YEAR, PERIOD -> "text";
      case COUNT, WHOLE, DECIMAL, SIGNIFICANT, PERCENT -> "number";
      case QUERY -> "query";
    };
  }
}
