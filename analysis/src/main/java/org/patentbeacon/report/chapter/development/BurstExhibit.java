package org.patentbeacon.report.chapter.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.theme.ClassBursts;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// B1 as an exhibit: which classes rose suddenly.
final class BurstExhibit {
  private BurstExhibit() {}

  static Exhibit of(ClassBursts found) {
    return new Exhibit("B1", found.heading(), statement(found), narrative(found), chart(found), sheet(found));
  }

  private static Wording statement(ClassBursts found) {
    if (found.rows().isEmpty()) {
      return Phrases.say("0 个 {1}出现突增", "0 {2} show a burst", found.what(), Phrases.plural(found.what()));
    }
    ClassBursts.Row first = found.rows().getFirst();
    return Phrases.say("{1} 的突增最强，为 {2}–{3} 年，共 {4}", "{1} shows the strongest burst, {2}–{3}, with {4}", first.label(), first.from(),
        first.to(), Phrases.counted(first.units(), found.heading().unit()));
  }

  private static List<Wording> narrative(ClassBursts found) {
    long open = found.rows().stream().filter(ClassBursts.Row::open).count();
    return new Cautions(found.heading())
        .addIf(found.tooFew() > 0, Phrases.say("{1} 个类不足五件，未评估", "{1} classes with fewer than five are not assessed", found.tooFew()))
        .small(found.rows().isEmpty() ? 0 : found.rows().getFirst().units())
        .after(Phrases.say("评估了 {1} 个类，列出 {2} 次突增，其中 {3} 次持续到最后一个可用年份 {4}。",
            "Of {1} classes that are assessed {2} bursts are listed; {3} of them last to {4}, the last year that counts.", found.assessed(),
            found.rows().size(), open, found.to()));
  }

  private static @Nullable Chart chart(ClassBursts found) {
    double most = found.rows().stream().mapToDouble(ClassBursts.Row::weight).max().orElse(0);
    return found.rows().isEmpty() ? null : new Chart.Spans(found.rows().stream()
        .map(row -> new Chart.Span(row.label(), row.from(), row.to(), row.weight() / most, row.open())).toList());
  }

  private static Sheet sheet(ClassBursts found) {
    List<Column> columns = List.of(new Column(found.what(), Format.TEXT), Column.of("起", "from", Format.YEAR), Column.of("止", "to", Format.YEAR),
        SheetColumns.count(found.heading().unit()), Column.of("全部年份", "all years", Format.COUNT), Column.of("权重", "weight", Format.DECIMAL),
        SheetColumns.QUERY);
    return new Sheet(columns, found.rows().stream().map(row -> List.of(Cell.of(row.label()), Cell.of(row.from()), Cell.of(row.to()),
        Cell.of(row.units()), Cell.of(row.all()), Cell.of(row.weight()), SheetColumns.query(row.query()))).toList());
  }
}
