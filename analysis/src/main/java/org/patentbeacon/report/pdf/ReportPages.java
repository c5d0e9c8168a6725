package org.patentbeacon.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.HeadLine;
import org.patentbeacon.report.paper.Label;
import org.patentbeacon.report.paper.PictureSize;
import org.patentbeacon.table.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The pages of a report as XHTML.
final class ReportPages {
  private final Report report;
  private final String lang;
  private final ChartPictures pictures;
  private final Markup markup = new Markup();
  private final SheetTable tables;
  private final List<String> ids;

  private ReportPages(Report report, String lang, ChartPictures pictures) {
    this.report = report;
    this.lang = lang;
    this.pictures = pictures;
    this.tables = new SheetTable(markup, lang);
    this.ids = report.exhibits().stream().map(Exhibit::id).toList();
  }

  static Document of(Report report, String lang, ChartPictures pictures) {
    ReportPages pages = new ReportPages(report, lang, pictures);
    Front front = new Front(pages.markup, report, lang);
    front.head();
    front.cover();
    front.contents(pages::figure);
    front.summary(pages::figure);
    front.method();
    report.chapters().forEach(pages::chapter);
    front.caveats();
    pages.appendix();
    return pages.markup.document();
  }

  /// The number under which an exhibit is shown, such as `图 3`.
  private String figure(String id) {
    return Label.FIGURE.in(lang) + " " + (ids.indexOf(id) + 1);
  }

  private void chapter(Chapter chapter) {
    Element part = markup.add(markup.body(), "div", chapter.exhibits().isEmpty() ? "section" : "chapter");
    markup.text(part, "div", chapter.title().in(lang)).setAttribute("class", "running-chapter");
    Element title = markup.text(part, "h1", chapter.title().in(lang));
    title.setAttribute("id", Front.chapter(chapter));
    chapter.text().forEach(paragraph -> markup.text(part, "p", paragraph.in(lang)));
    chapter.exhibits().forEach(exhibit -> exhibit(part, exhibit));
  }

  private void exhibit(Element part, Exhibit exhibit) {
    Element whole = markup.add(part, "div", "exhibit");
    Element block = markup.add(whole, "div", "figure");
    markup.text(block, "h2", figure(exhibit.id()) + "  " + exhibit.statement().in(lang)).setAttribute("id", Front.exhibit(exhibit.id()));
    markup.text(block, "p", HeadLine.of(exhibit.heading(), report.header().cutoff(), lang)).setAttribute("class", "headline");
    Chart chart = exhibit.chart();
    if (chart != null) {
      ChartPictures.Size size = PictureSize.of(chart);
      Element frame = markup.add(block, "div", "picture");
      markup.drawing(frame, pictures.svg(chart, lang, size), size);
    }
    markup.text(block, "p", sentences(exhibit.narrative())).setAttribute("class", "narrative");
    if (exhibit.sheet().rows().isEmpty()) {
      markup.text(whole, "p", Label.NO_ROWS.in(lang)).setAttribute("class", "small");
      return;
    }
    Label.extract(exhibit.sheet(), lang).ifPresent(line -> markup.text(whole, "p", line).setAttribute("class", "headline"));
    tables.extract(whole, exhibit.sheet());
  }

  private void appendix() {
    Element part = markup.add(markup.body(), "div", "appendix");
    markup.text(part, "div", Label.APPENDIX.in(lang)).setAttribute("class", "running-chapter");
    markup.text(part, "h1", Label.APPENDIX.in(lang)).setAttribute("id", Front.APPENDIX);
    for (Exhibit exhibit : report.exhibits()) {
      markup.text(part, "h3", Label.TABLE.in(lang) + " " + (ids.indexOf(exhibit.id()) + 1) + "  " + exhibit.statement().in(lang));
      List<String> lines = new ArrayList<>(List.of(HeadLine.of(exhibit.heading(), report.header().cutoff(), lang)));
      lines.addAll(HeadLine.more(exhibit.heading(), lang));
      lines.forEach(line -> markup.text(part, "p", line).setAttribute("class", "headline"));
      if (!exhibit.sheet().rows().isEmpty()) {
        tables.whole(part, exhibit.sheet());
      }
    }
  }

  /// Chinese sentences follow each other without a space.
  private String sentences(List<Wording> sentences) {
    return String.join(lang.equals("en") ? " " : "", sentences.stream().map(sentence -> sentence.in(lang)).toList());
  }
}
