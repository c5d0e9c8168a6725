package org.patentbeacon.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.CoverFacts;
import org.patentbeacon.report.paper.HeadLine;
import org.patentbeacon.report.paper.Label;
import org.patentbeacon.report.paper.PictureSize;
import org.patentbeacon.report.paper.PngPicture;

/// The content of a document, from cover to appendix.
final class Chapters {
  private static final int SCALE = 2;
  /// In points: the width of the text.
  private static final double TEXT_WIDTH = 480;

  private final XWPFDocument document;
  private final Report report;
  private final String lang;
  private final ChartPictures pictures;
  private final List<String> ids;
  private int headings;

  Chapters(XWPFDocument document, Report report, String lang, ChartPictures pictures) {
    this.document = document;
    this.report = report;
    this.lang = lang;
    this.pictures = pictures;
    this.ids = report.exhibits().stream().map(Exhibit::id).toList();
  }

  void write() {
    cover();
    contents();
    heading(Label.SUMMARY.in(lang), 1);
    report.summary().forEach(finding -> paragraph("Normal", finding.text().in(lang) + " (" + figure(finding.exhibit()) + ")"));
    heading(Label.METHOD.in(lang), 1);
    facts(report.method().stream().map(fact -> new CoverFacts.Line(fact.name().in(lang), fact.text().in(lang))).toList());
    for (Chapter chapter : report.chapters()) {
      heading(chapter.title().in(lang), 1);
      chapter.text().forEach(text -> paragraph("Normal", text.in(lang)));
      chapter.exhibits().forEach(this::exhibit);
    }
    heading(Label.CAVEATS.in(lang), 1);
    report.caveats().forEach(caveat -> paragraph("Normal", "• " + caveat.in(lang)));
    Layout.turn(document, document.createParagraph());
    appendix();
  }

  private void cover() {
    paragraph("Title", report.cover().title().in(lang));
    facts(CoverFacts.of(report, lang));
  }

  /// In the order in which [#heading] writes them.
  private void contents() {
    paragraph("TOCHeading", Label.CONTENTS.in(lang));
    Contents contents = new Contents();
    contents.add(Label.SUMMARY.in(lang), 1);
    contents.add(Label.METHOD.in(lang), 1);
    for (Chapter chapter : report.chapters()) {
      contents.add(chapter.title().in(lang), 1);
      chapter.exhibits().forEach(exhibit -> contents.add(exhibit.statement().in(lang), 2));
    }
    contents.add(Label.CAVEATS.in(lang), 1);
    contents.add(Label.APPENDIX.in(lang), 1);
    contents.write(document);
  }

  private void exhibit(Exhibit exhibit) {
    heading(exhibit.statement().in(lang), 2);
    paragraph("Headline", HeadLine.of(exhibit.heading(), report.header().cutoff(), lang));
    Chart chart = exhibit.chart();
    if (chart != null) {
      picture(exhibit, chart);
      caption(Label.FIGURE, exhibit);
    }
    paragraph("Normal", String.join(lang.equals("en") ? " " : "", exhibit.narrative().stream().map(line -> line.in(lang)).toList()));
    if (exhibit.sheet().rows().isEmpty()) {
      paragraph("Note", Label.NO_ROWS.in(lang));
      return;
    }
    Label.extract(exhibit.sheet(), lang).ifPresent(line -> paragraph("Headline", line));
    new SheetTable(document, lang).extract(exhibit.sheet());
    paragraph("Note", "");
  }

  private void picture(Exhibit exhibit, Chart chart) {
    ChartPictures.Size size = PictureSize.of(chart);
    byte[] png = PngPicture.of(pictures.svg(chart, lang, size), size, SCALE);
    XWPFRun run = paragraph("Picture", "").getRuns().getFirst();
    try {
      run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, exhibit.id() + ".png", Units.toEMU(TEXT_WIDTH),
          Units.toEMU(TEXT_WIDTH * size.height() / size.width()));
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a picture in memory", e);
    }
    CTNonVisualDrawingProps properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    properties.setDescr(exhibit.statement().in(lang));
  }

  /// A numbered line; a field, so that whoever adds pictures of their own can number anew.
  private void caption(Label kind, Exhibit exhibit) {
    XWPFParagraph caption = paragraph("Caption", kind.in(lang) + " ");
    int number = ids.indexOf(exhibit.id()) + 1;
    Fields.add(caption, "SEQ " + kind.in("en") + " \\r " + number, String.valueOf(number));
    caption.createRun().setText("  " + exhibit.heading().analysis().title().in(lang));
  }

  private void appendix() {
    heading(Label.APPENDIX.in(lang), 1);
    for (Exhibit exhibit : report.exhibits()) {
      caption(Label.TABLE, exhibit);
      paragraph("Headline", exhibit.statement().in(lang));
      paragraph("Headline", HeadLine.of(exhibit.heading(), report.header().cutoff(), lang));
      HeadLine.more(exhibit.heading(), lang).forEach(line -> paragraph("Headline", line));
      if (exhibit.sheet().rows().isEmpty()) {
        paragraph("Note", Label.NO_ROWS.in(lang));
      } else {
        new SheetTable(document, lang).whole(exhibit.sheet());
      }
      paragraph("Note", "");
    }
  }

  private void facts(List<CoverFacts.Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    XWPFTable table = document.createTable(lines.size(), 2);
    Grid.set(table, "FactTable", Layout.UPRIGHT_TEXT, new int[] {2, 7});
    for (int at = 0; at < lines.size(); at++) {
      cell(table, at, 0, lines.get(at).name());
      cell(table, at, 1, lines.get(at).text());
    }
  }

  private static void cell(XWPFTable table, int row, int column, String text) {
    XWPFParagraph paragraph = table.getRow(row).getCell(column).getParagraphArray(0);
    paragraph.setStyle("Normal");
    paragraph.createRun().setText(text);
  }

  /// A heading with the place that the contents name.
  private void heading(String text, int level) {
    XWPFParagraph heading = document.createParagraph();
    heading.setStyle("Heading" + level);
    CTBookmark start = heading.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(headings));
    start.setName(Contents.bookmark(headings));
    heading.createRun().setText(text);
    heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
    headings++;
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  /// The number under which an exhibit is shown, such as `图 3`.
  private String figure(String id) {
    return Label.FIGURE.in(lang) + " " + (ids.indexOf(id) + 1);
  }
}
