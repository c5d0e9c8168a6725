package org.patentbeacon.report.html;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.paper.HeadLine;
import org.patentbeacon.report.paper.Label;
import org.patentbeacon.report.paper.PictureSize;
import org.patentbeacon.table.Wording;

/// An exhibit as a part of the page: statement, what was counted, chart, sentences, figures, coverage and notes.
///
/// @param cutoff the latest day for which the data are complete
/// @param lang `zh` or `en`
record ExhibitSection(@Nullable LocalDate cutoff, String lang) {
  private static final Wording MORE = new Wording("覆盖率、参数与说明", "Coverage, parameters and notes");
  private static final int LABELS = 240;
  private static final int CELL = 34;
  private static final int NETWORK = 520;

  /// {@return the part}
  ///
  /// @param exhibit the exhibit
  /// @param number its number in the report
  String html(Exhibit exhibit, int number) {
    String title = Html.around("h3", Html.text("span class=\"number\"", number(number)) + Html.escape(exhibit.statement().in(lang)));
    List<String> more = HeadLine.more(exhibit.heading(), lang);
    return Html.around("article id=\"" + Html.anchor(exhibit.id()) + "\"", title
        + Html.text("p class=\"head\"", HeadLine.of(exhibit.heading(), cutoff, lang))
        + chart(exhibit)
        + Html.each("p class=\"narrative\"", exhibit.narrative().stream().map(sentence -> sentence.in(lang)).toList())
        + new SheetTable(exhibit.sheet(), lang).html()
        + (more.isEmpty() ? "" : Html.around("details class=\"more\"", Html.text("summary", MORE.in(lang)) + Html.around("ul", Html.each("li", more)))));
  }

  /// {@return the number of an exhibit, in words}
  ///
  /// @param number the number
  String number(int number) {
    return Label.FIGURE.in(lang) + " " + number;
  }

  private String chart(Exhibit exhibit) {
    Chart chart = exhibit.chart();
    if (chart == null) {
      return "";
    }
    String place = "div class=\"chart\" data-exhibit=\"%s\" role=\"img\" aria-label=\"%s\" style=\"height:%dpx;min-width:%dpx\"".formatted(
        Html.escape(exhibit.id()), Html.escape(exhibit.statement().in(lang)), PictureSize.of(chart).height(), leastWidth(chart));
    return Html.around("figure", Html.around(place, ""));
  }

  /// Below this width a table of cells or a network moves sideways rather than to shrink.
  private static int leastWidth(Chart chart) {
    return switch (chart) {
      case Chart.HeatMap map -> LABELS + CELL * map.columns().size();
      case Chart.Bubbles bubbles -> LABELS + CELL * bubbles.columns().size();
      case Chart.Links _ -> NETWORK;
      case Chart.Columns _, Chart.Lines _, Chart.Bars _, Chart.Ring _, Chart.Points _, Chart.Curves _, Chart.Flows _,
          Chart.Spans _, Chart.Boxes _, Chart.Contour _, Chart.Radar _ -> 0;
    };
  }
}
