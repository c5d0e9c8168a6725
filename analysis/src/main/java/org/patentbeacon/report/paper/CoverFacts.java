package org.patentbeacon.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.table.Wording;

/// What stands on a cover under the title.
public final class CoverFacts {
  private CoverFacts() {}

  /// A line of a cover.
  ///
  /// @param name what it is about
  /// @param text what it says
  public record Line(String name, String text) {}

  /// {@return the lines}
  ///
  /// @param report the report
  /// @param lang `zh` or `en`
  public static List<Line> of(Report report, String lang) {
    Landscape.Header header = report.header();
    List<Line> lines = new ArrayList<>();
    add(lines, Label.CLIENT, report.cover().client(), lang);
    add(lines, Label.AUTHOR, report.cover().author(), lang);
    add(lines, Label.DATE, report.cover().date().toString(), lang);
    add(lines, Label.QUERY, header.query(), lang);
    add(lines, Label.TOTALS, totals(header.totals(), lang), lang);
    add(lines, Label.UNIT, HeadLine.unit(header.unit()).in(lang), lang);
    add(lines, Label.BASIS, header.basis().wording().in(lang), lang);
    LocalDate cutoff = header.cutoff();
    add(lines, Label.CUTOFF, cutoff == null ? Label.UNKNOWN.in(lang) : cutoff.toString(), lang);
    add(lines, Label.AS_OF, header.asOf().toString(), lang);
    add(lines, Label.SNAPSHOT, header.snapshot(), lang);
    return lines;
  }

  private static String totals(Landscape.Totals totals, String lang) {
    String pattern = new Wording("%,d 件公开文本，%,d 件申请，%,d 个简单同族", "%,d publications, %,d applications, %,d simple families").in(lang);
    return String.format(Locale.ROOT, pattern, totals.publications(), totals.applications(), totals.families());
  }

  private static void add(List<Line> lines, Label label, @Nullable String text, String lang) {
    if (text != null) {
      lines.add(new Line(label.in(lang), text));
    }
  }
}
