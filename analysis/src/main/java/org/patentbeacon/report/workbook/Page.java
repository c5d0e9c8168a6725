package org.patentbeacon.report.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.paper.CellText;

/// A sheet of the workbook, cell by cell.
final class Page {
  /// What a cell of Excel holds at most; a query may be longer.
  private static final int LONGEST = 32767;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final String lang;

  Page(XSSFSheet sheet, Looks looks, String lang) {
    this.sheet = sheet;
    this.looks = looks;
    this.lang = lang;
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  void text(int row, int column, String text, Looks.Part look) {
    put(row, column, text, looks.of(look));
  }

  void number(int row, int column, double number, Column.Format format) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(number);
    cell.setCellStyle(looks.number(NumberFormats.of(format, number)));
  }

  /// A cell of an exhibit. A figure without a value is text that says why.
  void cell(int row, int column, Cell content, Column.Format format) {
    switch (content) {
      case Cell.Figure(Measure measure) when measure.ok() -> number(row, column, measure.orThrow(), format);
      case Cell.Figure _ -> text(row, column, CellText.of(content, format, lang), Looks.Part.REASON);
      case Cell.Day(LocalDate day) -> {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(day);
        cell.setCellStyle(looks.number("yyyy-mm-dd"));
      }
      case Cell.Query(String query) -> text(row, column, query, Looks.Part.QUERY);
      case Cell.Text _, Cell.Words _ -> text(row, column, CellText.of(content, format, lang), Looks.Part.TEXT);
      case Cell.Nothing() -> { }
    }
  }

  private void put(int row, int column, String text, CellStyle style) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    cell.setCellStyle(style);
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
  }
}
