package org.patentbeacon.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.Label;
import org.patentbeacon.report.paper.OfficeProperties;
import org.patentbeacon.report.paper.TimelessZip;

/// A report as an Excel workbook.
public final class WorkbookReport {
  private WorkbookReport() {}

  /// {@return the file}
  ///
  /// @param report the report
  /// @param lang the language, `zh` or `en`
  /// @param pictures draws the charts that Excel lacks
  public static byte[] of(Report report, String lang, ChartPictures pictures) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      SheetNames names = new SheetNames();
      CoverPage.write(new Page(workbook.createSheet(names.of(Label.SUMMARY.in(lang))), looks, lang), report, lang);
      ExhibitPage pages = new ExhibitPage(report, lang, pictures);
      for (Exhibit exhibit : report.exhibits()) {
        pages.write(new Page(workbook.createSheet(names.of(exhibit.id() + " " + exhibit.heading().analysis().title().in(lang))), looks, lang), exhibit);
      }
      OfficeProperties.describe(workbook.getProperties(), report, lang);
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook in memory", e);
    }
    return TimelessZip.of(out.toByteArray());
  }
}
