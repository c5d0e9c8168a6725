package org.patentbeacon.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.paper.HeadLine;
import org.patentbeacon.report.paper.PictureSize;
import org.patentbeacon.report.paper.PngPicture;

/// The sheet of an exhibit: statement, how it was counted, sentences, rows; the chart to the right of them.
final class ExhibitPage {
  private static final int SCALE = 2;
  private static final int CHART_COLUMNS = 10;
  private static final int CHART_ROWS = 22;
  private static final int MERGED = 6;
  private static final float LINE = 16f;
  private static final int LETTERS_A_LINE = 60;

  private final Report report;
  private final String lang;
  private final ChartPictures pictures;

  ExhibitPage(Report report, String lang, ChartPictures pictures) {
    this.report = report;
    this.lang = lang;
    this.pictures = pictures;
  }

  void write(Page page, Exhibit exhibit) {
    Sheet sheet = exhibit.sheet();
    page.text(0, 0, exhibit.statement().in(lang), Looks.Part.TITLE);
    List<String> lines = new ArrayList<>(List.of(HeadLine.of(exhibit.heading(), report.header().cutoff(), lang)));
    lines.addAll(HeadLine.more(exhibit.heading(), lang));
    page.text(1, 0, String.join("  |  ", lines), Looks.Part.LINE);
    narrative(page, exhibit);
    int head = 4;
    for (int column = 0; column < sheet.columns().size(); column++) {
      Column of = sheet.columns().get(column);
      page.text(head, column, of.name().in(lang), Looks.Part.HEAD);
      page.sheet().setColumnWidth(column, width(of.format()) * 256);
    }
    int row = head + 1;
    for (List<Cell> cells : sheet.rows()) {
      for (int column = 0; column < cells.size(); column++) {
        page.cell(row, column, cells.get(column), sheet.columns().get(column).format());
      }
      row++;
    }
    page.sheet().createFreezePane(0, head + 1);
    Chart chart = exhibit.chart();
    if (chart != null) {
      chart(page, exhibit, chart, new Place(head, sheet.columns().size() + 1));
    }
  }

  /// Where a chart stands.
  ///
  /// @param row its first row
  /// @param column its first column
  record Place(int row, int column) {
    XSSFClientAnchor anchor() {
      return new XSSFClientAnchor(0, 0, 0, 0, column, row + 1, column + CHART_COLUMNS, row + 1 + CHART_ROWS);
    }

    /// {@return where the numbers of the chart stand: to its right}
    Place numbers() {
      return new Place(row, column + CHART_COLUMNS + 1);
    }
  }

  private void chart(Page page, Exhibit exhibit, Chart chart, Place place) {
    if (!new NativeChart(page, lang, place).draw(chart)) {
      picture(page.sheet(), exhibit, chart, place);
    }
  }

  private void picture(XSSFSheet sheet, Exhibit exhibit, Chart chart, Place place) {
    ChartPictures.Size size = PictureSize.of(chart);
    byte[] png = PngPicture.of(pictures.svg(chart, lang, size), size, SCALE);
    int number = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFPicture picture = drawing.createPicture(place.anchor(), number);
    picture.resize();
    picture.resize(1.0 / SCALE * Units.PIXEL_DPI / 96);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(exhibit.statement().in(lang));
  }

  private void narrative(Page page, Exhibit exhibit) {
    String text = String.join(lang.equals("en") ? " " : "", exhibit.narrative().stream().map(line -> line.in(lang)).toList());
    page.text(2, 0, text, Looks.Part.NARRATIVE);
    page.sheet().addMergedRegion(new CellRangeAddress(2, 2, 0, MERGED));
    page.sheet().getRow(2).setHeightInPoints(LINE * (1 + text.length() / LETTERS_A_LINE));
  }

  /// In letters.
  private static int width(Column.Format format) {
    return switch (format) {
      case YEAR, PERIOD -> 9;
      case COUNT, WHOLE, DECIMAL, SIGNIFICANT, PERCENT -> 14;
      case TEXT -> 26;
      case QUERY -> 60;
    };
  }
}
