package org.patentbeacon.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.paper.Label;

/// The numbers of a chart, in columns beside it, where whoever gets the workbook can change them.
final class ChartNumbers {
  private static final int WIDTH = 16 * 256;

  private final Page page;
  private final int row;
  private int column;

  ChartNumbers(Page page, ExhibitPage.Place place, String lang) {
    this.page = page;
    this.row = place.row();
    this.column = place.column();
    page.text(row - 1, column, Label.CHART_DATA.in(lang), Looks.Part.LINE);
  }

  /// A column of names.
  XDDFDataSource<String> names(String head, List<String> names) {
    head(head);
    for (int at = 0; at < names.size(); at++) {
      page.text(row + 1 + at, column, names.get(at), Looks.Part.TEXT);
    }
    return XDDFDataSourcesFactory.fromStringCellRange(page.sheet(), range(names.size()));
  }

  /// A column of numbers; cells without one stay empty, and nothing is drawn there.
  XDDFNumericalDataSource<Double> numbers(String head, List<@Nullable Double> numbers) {
    head(head);
    for (int at = 0; at < numbers.size(); at++) {
      Double number = numbers.get(at);
      if (number != null) {
        page.number(row + 1 + at, column, number, Column.Format.SIGNIFICANT);
      }
    }
    return XDDFDataSourcesFactory.fromNumericCellRange(page.sheet(), range(numbers.size()));
  }

  /// {@return where the name of the last column stands}
  CellReference title() {
    return new CellReference(page.sheet().getSheetName(), row, column - 1, true, true);
  }

  private void head(String text) {
    page.text(row, column, text, Looks.Part.HEAD);
    page.sheet().setColumnWidth(column, WIDTH);
  }

  private CellRangeAddress range(int length) {
    CellRangeAddress range = new CellRangeAddress(row + 1, row + length, column, column);
    column++;
    return range;
  }
}
