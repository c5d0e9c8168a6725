package org.patentbeacon.report.workbook;

import java.util.List;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.CoverFacts;
import org.patentbeacon.report.paper.HeadLine;
import org.patentbeacon.report.paper.Label;
import org.patentbeacon.index.CountUnit;

/// The first sheet: cover, totals, findings, method, limits, and a list of the others.
final class CoverPage {
  private static final int NAME_WIDTH = 22 * 256;
  private static final int TEXT_WIDTH = 110 * 256;

  private final Page page;
  private final String lang;
  private int row;

  private CoverPage(Page page, String lang) {
    this.page = page;
    this.lang = lang;
  }

  static void write(Page page, Report report, String lang) {
    new CoverPage(page, lang).write(report);
  }

  private void write(Report report) {
    page.sheet().setColumnWidth(0, NAME_WIDTH);
    page.sheet().setColumnWidth(1, TEXT_WIDTH);
    page.sheet().setDisplayGridlines(false);
    page.text(row++, 0, report.cover().title().in(lang), Looks.Part.TITLE);
    CoverFacts.of(report, lang).forEach(line -> line(line.name(), line.text()));
    section(Label.TOTALS);
    total(CountUnit.PUBLICATION, report.header().totals().publications());
    total(CountUnit.APPLICATION, report.header().totals().applications());
    total(CountUnit.SIMPLE_FAMILY, report.header().totals().families());
    section(Label.SUMMARY);
    report.summary().forEach(finding -> line(finding.exhibit(), finding.text().in(lang)));
    section(Label.METHOD);
    report.method().forEach(fact -> line(fact.name().in(lang), fact.text().in(lang)));
    section(Label.CAVEATS);
    report.caveats().forEach(caveat -> line("", caveat.in(lang)));
    section(Label.CONTENTS);
    List<Exhibit> exhibits = report.exhibits();
    exhibits.forEach(exhibit -> line(exhibit.id(), exhibit.statement().in(lang)));
  }

  private void total(CountUnit unit, int count) {
    page.text(row, 0, HeadLine.unit(unit).in(lang), Looks.Part.LINE);
    page.number(row++, 1, count, Column.Format.COUNT);
  }

  private void section(Label title) {
    row++;
    page.text(row, 0, title.in(lang), Looks.Part.HEAD);
    page.text(row++, 1, "", Looks.Part.HEAD);
  }

  private void line(String name, String text) {
    page.text(row, 0, name, Looks.Part.LINE);
    page.text(row++, 1, text, Looks.Part.TEXT);
  }
}
