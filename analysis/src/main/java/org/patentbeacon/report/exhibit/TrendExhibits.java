package org.patentbeacon.report.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.table.Wording;

/// T1 as an exhibit.
final class TrendExhibits {
  private static final int BEFORE = 5;

  private TrendExhibits() {}

  /// A trend.
  ///
  /// @param id the id of the exhibit
  /// @param trend the trend
  /// @param what what is counted by which date, such as 公开趋势
  static Exhibit of(String id, Trend trend, Wording what) {
    List<Trend.Period> periods = trend.periods();
    Chart chart = new Chart.Columns(periods.stream().map(Trend.Period::label).toList(),
        periods.stream().map(Trend.Period::state).toList(),
        List.of(new Series(new Wording("数量", "count"), periods.stream().map(period -> Double.valueOf(period.count())).toList())),
        new Series(new Wording("累计", "cumulative"), periods.stream().map(period -> (Double) (double) period.cumulative()).toList()));
    return new Exhibit(id, trend.heading(), statement(trend, what), narrative(trend), periods.isEmpty() ? null : chart, sheet(trend));
  }

  private static Sheet sheet(Trend trend) {
    List<List<Cell>> rows = trend.periods().stream().map(period -> List.of(Cell.of(period.label()), Cell.of(period.count()),
        Cell.of((double) period.cumulative()), Cell.of(Phrases.state(period.state())), (Cell) new Cell.Query(period.query()))).toList();
    return new Sheet(List.of(Column.of("年份", "year", Format.TEXT), Column.of("数量", "count", Format.COUNT),
        Column.of("累计", "cumulative", Format.COUNT), Column.of("完整性", "state", Format.TEXT),
        Column.of("复现检索式", "query", Format.QUERY)), rows);
  }

  private static Wording statement(Trend trend, Wording what) {
    Trend.Period last = trend.lastUsable();
    if (last == null) {
      return new Wording(what.zh() + "：没有可用的完整年份", what.en() + ": no year is complete");
    }
    return new Wording("%s：%s 年 %d".formatted(what.zh(), last.label(), last.count())
        + Phrases.unit(trend.heading().unit()).zh(),
        "%s: %d %s in %s".formatted(what.en(), last.count(), Phrases.unit(trend.heading().unit()).en(), last.label()));
  }

  private static List<Wording> narrative(Trend trend) {
    List<Wording> sentences = new ArrayList<>();
    List<Trend.Period> usable = trend.usable();
    if (!usable.isEmpty()) {
      Trend.Period last = usable.getLast();
      Trend.Period most = usable.stream().reduce((a, b) -> b.count() > a.count() ? b : a).orElseThrow();
      sentences.add(new Wording("截至 %s 年累计 %d；最多的是 %s 年（%d）。".formatted(last.label(), last.cumulative(), most.label(), most.count()),
          "Up to %s there are %d in all; most fall into %s (%d).".formatted(last.label(), last.cumulative(), most.label(), most.count())));
      change(usable, sentences);
    }
    List<String> incomplete = trend.periods().stream().filter(period -> period.state() == PeriodState.INCOMPLETE)
        .map(Trend.Period::label).toList();
    if (!incomplete.isEmpty()) {
      sentences.add(new Wording("自 " + incomplete.getFirst() + " 年起数据不完整，其数值不代表下降。",
          "From " + incomplete.getFirst() + " on the data are incomplete; lower figures there are no decline."));
    }
    return sentences;
  }

  /// The last usable year against five years before.
  private static void change(List<Trend.Period> usable, List<Wording> sentences) {
    if (usable.size() <= BEFORE) {
      return;
    }
    Trend.Period last = usable.getLast();
    Trend.Period before = usable.get(usable.size() - 1 - BEFORE);
    if (before.count() > 0) {
      double change = (double) (last.count() - before.count()) / before.count();
      sentences.add(new Wording("%s 年为 %d，比 %s 年的 %d %s。".formatted(last.label(), last.count(), before.label(), before.count(),
              Phrases.change(change).zh()),
          "%s has %d, %s the %d of %s.".formatted(last.label(), last.count(), Phrases.change(change).en(), before.count(), before.label())));
    }
  }
}
