package org.patentbeacon.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.table.Wording;

/// Puts the titles of classes beside their symbols: a column behind each column of symbols, and the beginning of the title behind the
/// symbol of a bar. A report whose classes have no titles stays as it is.
public final class ClassCaptions {
  private static final Pattern SYMBOL = Pattern.compile("[A-HY]\\d\\d[A-Z](\\d{1,4}(/\\d{2,6})?)?");
  private static final Column TITLE = Column.of("类名", "class title", Format.TEXT);
  private static final int SHORT_ZH = 14;
  private static final int SHORT_EN = 30;

  private final Function<String, Optional<Wording>> titles;

  private ClassCaptions(Function<String, Optional<Wording>> titles) {
    this.titles = titles;
  }

  /// {@return a report with titles beside the symbols of classes}
  ///
  /// @param report the report
  /// @param titles the title of a subclass or group; empty where none is known
  public static Report on(Report report, Function<String, Optional<Wording>> titles) {
    ClassCaptions captions = new ClassCaptions(titles);
    return new Report(report.cover(), report.header(), report.summary(), report.method(), report.chapters().stream()
        .map(chapter -> new Chapter(chapter.id(), chapter.title(), chapter.text(), chapter.exhibits().stream().map(captions::on).toList())).toList(),
        report.caveats());
  }

  private Exhibit on(Exhibit exhibit) {
    Sheet sheet = exhibit.sheet();
    for (int column = sheet.columns().size() - 1; column >= 0; column--) {
      sheet = captioned(sheet, column);
    }
    return new Exhibit(exhibit.id(), exhibit.heading(), exhibit.statement(), exhibit.narrative(), bars(exhibit.chart()), sheet);
  }

  private Optional<Wording> title(String text) {
    return SYMBOL.matcher(text).matches() ? titles.apply(text) : Optional.empty();
  }

  private Optional<Wording> title(Cell cell) {
    return cell instanceof Cell.Text text ? title(text.text()) : Optional.empty();
  }

  private Sheet captioned(Sheet sheet, int column) {
    if (sheet.rows().stream().noneMatch(row -> title(row.get(column)).isPresent())) {
      return sheet;
    }
    List<Column> columns = new ArrayList<>(sheet.columns());
    columns.add(column + 1, TITLE);
    return new Sheet(columns, sheet.rows().stream().map(row -> {
      List<Cell> cells = new ArrayList<>(row);
      cells.add(column + 1, title(row.get(column)).<Cell>map(Cell::of).orElseGet(Cell.Nothing::new));
      return cells;
    }).toList());
  }

  private @Nullable Chart bars(@Nullable Chart chart) {
    return chart instanceof Chart.Bars bars ? new Chart.Bars(bars.axis(), bars.bars().stream()
        .map(bar -> title(bar.label().en()).map(title -> new Chart.Bar(beside(bar.label(), title), bar.value())).orElse(bar)).toList()) : chart;
  }

  private static Wording beside(Wording symbol, Wording title) {
    return Phrases.say("{1} {2}", "{1} {2}", symbol, new Wording(shortened(title.zh(), SHORT_ZH), shortened(title.en(), SHORT_EN)));
  }

  private static String shortened(String title, int most) {
    return title.length() <= most ? title : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, most))) + "…";
  }
}
