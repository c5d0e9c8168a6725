package org.patentbeacon.report.pdf;

import java.util.function.UnaryOperator;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.CoverFacts;
import org.patentbeacon.report.paper.Label;
import org.w3c.dom.Element;

/// What stands around the chapters: cover, contents, summary, method, limits, and the bookmarks to all of it.
final class Front {
  static final String APPENDIX = "appendix";
  private static final String SUMMARY = "summary";
  private static final String METHOD = "method";
  private static final String CAVEATS = "caveats";

  private final Markup markup;
  private final Report report;
  private final String lang;

  Front(Markup markup, Report report, String lang) {
    this.markup = markup;
    this.report = report;
    this.lang = lang;
  }

  static String chapter(Chapter chapter) {
    return "chapter-" + chapter.id();
  }

  static String exhibit(String id) {
    return "exhibit-" + id;
  }

  void head() {
    Element head = markup.head();
    markup.text(head, "title", title());
    Element bookmarks = markup.add(head, "bookmarks");
    bookmark(bookmarks, Label.SUMMARY.in(lang), SUMMARY);
    bookmark(bookmarks, Label.METHOD.in(lang), METHOD);
    for (Chapter chapter : report.chapters()) {
      Element of = bookmark(bookmarks, chapter.title().in(lang), chapter(chapter));
      chapter.exhibits().forEach(exhibit -> bookmark(of, exhibit.statement().in(lang), exhibit(exhibit.id())));
    }
    bookmark(bookmarks, Label.CAVEATS.in(lang), CAVEATS);
    bookmark(bookmarks, Label.APPENDIX.in(lang), APPENDIX);
  }

  private Element bookmark(Element parent, String name, String target) {
    Element bookmark = markup.add(parent, "bookmark");
    bookmark.setAttribute("name", name);
    bookmark.setAttribute("href", "#" + target);
    return bookmark;
  }

  void cover() {
    markup.text(markup.body(), "div", title()).setAttribute("class", "running-title");
    Element cover = markup.add(markup.body(), "div", "cover");
    markup.add(cover, "div", "stripe");
    markup.text(cover, "div", title()).setAttribute("class", "title");
    Element table = markup.add(cover, "table", "facts");
    CoverFacts.of(report, lang).forEach(line -> fact(table, line.name(), line.text()));
  }

  void contents(UnaryOperator<String> figure) {
    Element part = markup.add(markup.body(), "div", "contents");
    markup.text(part, "h1", Label.CONTENTS.in(lang));
    entry(part, "level-1", SUMMARY, Label.SUMMARY.in(lang));
    entry(part, "level-1", METHOD, Label.METHOD.in(lang));
    for (Chapter chapter : report.chapters()) {
      entry(part, "level-1", chapter(chapter), chapter.title().in(lang));
      for (Exhibit exhibit : chapter.exhibits()) {
        entry(part, "level-2", exhibit(exhibit.id()), figure.apply(exhibit.id()) + "  " + exhibit.statement().in(lang));
      }
    }
    entry(part, "level-1", CAVEATS, Label.CAVEATS.in(lang));
    entry(part, "level-1", APPENDIX, Label.APPENDIX.in(lang));
  }

  private void entry(Element part, String level, String target, String text) {
    markup.link(markup.add(part, "div", level), target, text);
  }

  void summary(UnaryOperator<String> figure) {
    Element part = section("front", SUMMARY, Label.SUMMARY);
    Element list = markup.add(part, "ol");
    for (Report.Finding finding : report.summary()) {
      Element item = markup.text(list, "li", finding.text().in(lang) + " ");
      markup.link(item, exhibit(finding.exhibit()), figure.apply(finding.exhibit()));
    }
  }

  void method() {
    Element part = section("section", METHOD, Label.METHOD);
    Element table = markup.add(part, "table", "facts");
    report.method().forEach(fact -> fact(table, fact.name().in(lang), fact.text().in(lang)));
  }

  void caveats() {
    Element part = section("front", CAVEATS, Label.CAVEATS);
    Element list = markup.add(part, "ul");
    report.caveats().forEach(caveat -> markup.text(list, "li", caveat.in(lang)));
  }

  private Element section(String kind, String id, Label title) {
    Element part = markup.add(markup.body(), "div", kind);
    markup.text(part, "div", title.in(lang)).setAttribute("class", "running-chapter");
    markup.text(part, "h1", title.in(lang)).setAttribute("id", id);
    return part;
  }

  private void fact(Element table, String name, String text) {
    Element row = markup.add(table, "tr");
    markup.text(row, "th", name);
    markup.text(row, "td", text);
  }

  private String title() {
    return report.cover().title().in(lang);
  }
}
