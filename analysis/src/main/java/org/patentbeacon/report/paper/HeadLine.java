package org.patentbeacon.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.table.Wording;

/// The small line under the statement of an exhibit: unit, date basis, data cut-off, counting.
public final class HeadLine {
  private HeadLine() {}

  /// {@return the line}
  ///
  /// @param heading what was counted, and how
  /// @param cutoff the latest day for which the data are complete; absent when nothing tells
  /// @param lang `zh` or `en`
  public static String of(Heading heading, @Nullable LocalDate cutoff, String lang) {
    List<String> parts = new ArrayList<>();
    parts.add(named(Label.UNIT, unit(heading.unit()).in(lang), lang));
    DateBasis basis = heading.basis();
    if (basis != null) {
      parts.add(named(Label.BASIS, basis.wording().in(lang), lang));
    }
    parts.add(named(Label.CUTOFF, cutoff == null ? Label.UNKNOWN.in(lang) : cutoff.toString(), lang));
    Counting counting = heading.counting();
    if (counting != null) {
      parts.add(named(Label.COUNTING, counting(counting).in(lang), lang));
    }
    return String.join(" · ", parts);
  }

  /// {@return the other parts of a heading, each a line: parameters, coverage, notes}
  ///
  /// @param heading what was counted, and how
  /// @param lang `zh` or `en`
  public static List<String> more(Heading heading, String lang) {
    List<String> lines = new ArrayList<>();
    if (!heading.parameters().isEmpty()) {
      lines.add(named(Label.PARAMETERS, String.join(separator(lang), heading.parameters().entrySet().stream()
          .map(entry -> entry.getKey() + " = " + entry.getValue()).toList()), lang));
    }
    if (!heading.coverage().isEmpty()) {
      lines.add(named(Label.COVERAGE, String.join(separator(lang),
          heading.coverage().stream().map(field -> coverage(field, lang)).toList()), lang));
    }
    heading.notes().forEach(note -> lines.add(named(Label.NOTES, note.in(lang), lang)));
    return lines;
  }

  /// {@return what is counted as one, in words}
  ///
  /// @param unit the unit
  public static Wording unit(CountUnit unit) {
    return switch (unit) {
      case PUBLICATION -> new Wording("公开文本", "publication");
      case APPLICATION -> new Wording("申请", "application");
      case SIMPLE_FAMILY -> new Wording("简单同族", "simple family");
    };
  }

  private static Wording counting(Counting counting) {
    return switch (counting) {
      case FULL -> new Wording("全计数", "full");
      case FRACTIONAL -> new Wording("分数计数", "fractional");
      case FIRST -> new Wording("第一位计数", "first listed");
    };
  }

  private static String coverage(Coverage field, String lang) {
    return field.field().in(lang) + " " + CellText.figure(field.share(), Column.Format.PERCENT, lang)
        + new Wording("（" + field.known() + "/" + field.all() + "）", " (" + field.known() + "/" + field.all() + ")").in(lang);
  }

  private static String separator(String lang) {
    return new Wording("；", "; ").in(lang);
  }

  private static String named(Label label, String text, String lang) {
    return label.in(lang) + new Wording("：", ": ").in(lang) + text;
  }
}
