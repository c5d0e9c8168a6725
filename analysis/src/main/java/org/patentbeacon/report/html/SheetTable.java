package org.patentbeacon.report.html;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.paper.CellText;
import org.patentbeacon.table.Wording;

/// A sheet as a table that unfolds, each query with a button that copies it.
final class SheetTable {
  private static final Wording ROWS = new Wording("数据表与复现检索式（%d 行）", "Figures and the queries behind them (%d rows)");
  private static final Wording COPY = new Wording("复制", "copy");

  private final Sheet sheet;
  private final String lang;

  SheetTable(Sheet sheet, String lang) {
    this.sheet = sheet;
    this.lang = lang;
  }

  String html() {
    List<String> rows = sheet.rows().stream().map(row -> Html.around("tr", cells(row))).toList();
    String head = Html.around("thead", Html.around("tr", String.join("",
        sheet.columns().stream().map(column -> Html.text("th" + kind(column), column.name().in(lang))).toList())));
    return Html.around("details class=\"sheet\"", Html.text("summary", ROWS.in(lang).formatted(rows.size()))
        + Html.around("div class=\"wide\"", Html.around("table", head + Html.around("tbody", String.join("", rows)))));
  }

  private String cells(List<Cell> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Column column = sheet.columns().get(i);
      String text = CellText.of(row.get(i), column.format(), lang);
      cells.add(row.get(i) instanceof Cell.Query
          ? Html.around("td class=\"query\"", Html.text("code", text) + Html.text("button type=\"button\"", COPY.in(lang)))
          : Html.text("td" + kind(column), text));
    }
    return String.join("", cells);
  }

  private static String kind(Column column) {
    return switch (column.format()) {
      case COUNT, WHOLE, DECIMAL, SIGNIFICANT, PERCENT -> " class=\"number\"";
      case TEXT, YEAR, PERIOD, QUERY -> "";
    };
  }
}
