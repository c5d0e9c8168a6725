package org.patentbeacon.report.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.font.ReportFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A report as PDF.
public final class PdfReport {
  private static final String PRODUCER = "Patent Beacon";

  private PdfReport() {}

  /// {@return the file}
  ///
  /// @param report the report
  /// @param lang the language, `zh` or `en`
  /// @param pictures draws the charts
  public static byte[] of(Report report, String lang, ChartPictures pictures) {
    ReportFont.register();
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    Document pages = ReportPages.of(report, lang, pictures);
    addStyles(pages);
    try (PDDocument document = new PDDocument()) {
      typeset(pages, document);
      describe(document, report, lang);
      byte[] written = save(document);
      try (PDDocument again = Loader.loadPDF(written)) {
        SelectableText.correct(again);
        return save(again);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory", e);
    }
  }

  private static byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.setDocumentId(0L);
    document.save(out);
    return out.toByteArray();
  }

  /// Sets the pages.
  private static void typeset(Document pages, PDDocument document) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(pages, null);
    builder.usePDDocument(document);
    builder.useSVGDrawer(new BatikSVGDrawer());
    for (ReportFont font : ReportFont.values()) {
      FSSupplier<InputStream> ttf = font::open;
      builder.useFont(ttf, ReportFont.FAMILY, font.weight(), FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    }
  }

  /// No clock and no chance: the dates are that of the cover, the id follows from what is said here.
  private static void describe(PDDocument document, Report report, String lang) {
    Report.Cover cover = report.cover();
    GregorianCalendar date = GregorianCalendar.from(ZonedDateTime.of(cover.date().atStartOfDay(), ZoneOffset.UTC));
    date.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(cover.title().in(lang));
    information.setAuthor(Objects.requireNonNullElse(cover.author(), PRODUCER));
    information.setSubject(report.header().query());
    information.setProducer(PRODUCER);
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(lang.equals("en") ? "en" : "zh-CN");
  }

  private static void addStyles(Document pages) {
    Element style = pages.createElementNS(pages.getDocumentElement().getNamespaceURI(), "style");
    style.setAttribute("type", "text/css");
    try (InputStream css = Objects.requireNonNull(PdfReport.class.getResourceAsStream("report.css"), "report.css")) {
      style.appendChild(pages.createTextNode(new String(css.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("report.css", e);
    }
    pages.getDocumentElement().getFirstChild().appendChild(style);
  }
}
