package org.patentbeacon.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.OfficeProperties;
import org.patentbeacon.report.paper.TimelessZip;

/// A report as a Word document.
public final class WordReport {
  private WordReport() {}

  /// {@return the file}
  ///
  /// @param report the report
  /// @param lang the language, `zh` or `en`
  /// @param pictures draws the charts
  public static byte[] of(Report report, String lang, ChartPictures pictures) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      Layout.prepare(document, report.cover().title().in(lang));
      new Chapters(document, report, lang, pictures).write();
      OfficeProperties.describe(document.getProperties(), report, lang);
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory", e);
    }
    return TimelessZip.of(out.toByteArray());
  }
}
