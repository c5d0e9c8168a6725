package org.patentbeacon.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.paper.CellText;
import org.w3c.dom.Element;

/// A sheet as a table.
final class SheetTable {
  private final Markup markup;
  private final String lang;

  SheetTable(Markup markup, String lang) {
    this.markup = markup;
    this.lang = lang;
  }

  /// The first rows, without queries.
  void extract(Element parent, Sheet sheet, int rows) {
    write(parent, sheet, IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).format() != Format.QUERY)
        .boxed().toList(), sheet.rows().subList(0, Math.min(rows, sheet.rows().size())));
  }

  /// All rows, with queries.
  void whole(Element parent, Sheet sheet) {
    write(parent, sheet, IntStream.range(0, sheet.columns().size()).boxed().toList(), sheet.rows());
  }

  private void write(Element parent, Sheet sheet, List<Integer> shown, List<List<Cell>> rows) {
    Element table = markup.add(parent, "table", "sheet");
    Element heads = markup.add(markup.add(table, "thead"), "tr");
    for (int at : shown) {
      Column column = sheet.columns().get(at);
      markup.text(heads, "th", column.name().in(lang)).setAttribute("class", kind(column.format()));
    }
    Element body = markup.add(table, "tbody");
    for (List<Cell> row : rows) {
      Element line = markup.add(body, "tr");
      for (int at : shown) {
        Format format = sheet.columns().get(at).format();
        markup.text(line, "td", CellText.of(row.get(at), format, lang)).setAttribute("class", kind(format));
      }
    }
  }

  private static String kind(Format format) {
    return switch (format) {
      case TEXT, YEAR -> "text";
      case COUNT, DECIMAL, SIGNIFICANT, PERCENT -> "number";
      case QUERY -> "query";
    };
  }
}
