package org.patentbeacon.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.echarts.EchartsPictures;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.html.HtmlReport;
import org.patentbeacon.report.pdf.PdfReport;
import org.patentbeacon.report.word.WordReport;
import org.patentbeacon.report.workbook.WorkbookReport;

/// A sort of file that reports are written as, known by its ending. A new one is a line here.
///
/// @param extension the ending of its files, without the point
/// @param contentType its media type
/// @param renderer writes it
public record ReportFormat(String extension, String contentType, Renderer renderer) {
  /// All of them.
  public static final List<ReportFormat> ALL = List.of(
      new ReportFormat("html", "text/html; charset=utf-8", (report, lang) -> HtmlReport.of(report, lang).getBytes(StandardCharsets.UTF_8)),
      new ReportFormat("pdf", "application/pdf", drawn(PdfReport::of)),
      new ReportFormat("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", drawn(WordReport::of)),
      new ReportFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", drawn(WorkbookReport::of)));

  /// Writes reports. The same report gives the same bytes.
  @FunctionalInterface
  public interface Renderer {

    /// {@return the bytes of a file}
    ///
    /// @param report the report
    /// @param lang the language of its words, `zh` or `en`
    byte[] render(Report report, String lang);
  }

  /// Writes reports with pictures of their charts.
  private interface Drawing {
    byte[] render(Report report, String lang, ChartPictures pictures);
  }

  private static Renderer drawn(Drawing drawing) {
    return (report, lang) -> drawing.render(report, lang, Pictures.OPENED);
  }

  /// Pictures for all reports, opened with the first that has some: that takes seconds.
  private static final class Pictures {
    static final ChartPictures OPENED = EchartsPictures.open();
  }

  /// {@return what draws the charts of all reports}
  public static ChartPictures pictures() {
    return Pictures.OPENED;
  }

  /// {@return the format of a file; empty when none ends so}
  ///
  /// @param file the name of the file
  public static Optional<ReportFormat> of(String file) {
    return ALL.stream().filter(format -> file.toLowerCase(Locale.ROOT).endsWith("." + format.extension())).findFirst();
  }

  /// {@return the file of a report}
  ///
  /// @param report the report
  /// @param lang its language
  public byte[] write(Report report, Language lang) {
    return renderer.render(report, lang.of("zh", "en"));
  }
}
