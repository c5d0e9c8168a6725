package org.patentbeacon.report.chapter.players;

import java.util.List;
import org.patentbeacon.analysis.entry.EntryChart;
import org.patentbeacon.analysis.life.Entries;
import org.patentbeacon.analysis.life.EntryState;
import org.patentbeacon.analysis.life.ExitState;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// E1 as exhibits: who came and who left.
final class EntryExhibits {
  private static final int DRAWN = 20;
  private static final Wording ENTRANTS = new Wording("新进入者", "entrants");
  private static final Wording EXITS = new Wording("退出者", "exits");
  private static final Wording ACTIVE = new Wording("活跃申请人", "active applicants");

  private EntryExhibits() {}

  /// How many came and left in each year.
  static Exhibit years(EntryChart chart) {
    List<Entries.Year> years = chart.holders().isEmpty() ? List.of() : chart.years();
    Chart drawn = years.isEmpty() ? null : new Chart.Columns(years.stream().map(year -> String.valueOf(year.year())).toList(),
        years.stream().map(_ -> PeriodState.COMPLETE).toList(),
        List.of(new Series(ENTRANTS, years.stream().map(year -> (Double) (double) year.entrants()).toList()),
            new Series(EXITS, years.stream().map(year -> (Double) (0.0 - year.exits())).toList())),
        new Series(ACTIVE, years.stream().map(year -> (Double) (double) year.active()).toList()));
    List<Column> columns = List.of(SheetColumns.YEAR, new Column(ACTIVE, Format.COUNT), new Column(ENTRANTS, Format.COUNT),
        new Column(EXITS, Format.COUNT), Column.of("进入率", "entry rate", Format.PERCENT), Column.of("退出率", "exit rate", Format.PERCENT));
    return new Exhibit("E1", chart.heading(), came(years), narrative(chart, years), drawn,
        new Sheet(columns, years.stream().map(year -> List.of(Cell.of(year.year()), Cell.of(year.active()), Cell.of(year.entrants()),
            Cell.of(year.exits()), Cell.of(year.entryRate()), Cell.of(year.exitRate()))).toList()));
  }

  private static Wording came(List<Entries.Year> years) {
    Entries.Year last = years.stream().filter(year -> year.entryRate().ok()).reduce((_, later) -> later).orElse(null);
    return last == null ? Phrases.say("{1} 个可用年份不足以判断新进入者", "{1} usable years are too few to tell entrants", years.size())
        : Phrases.say("{1} 年有 {2} 个新进入者，占活跃申请人的 {3}", "{2} new applicants came in {1}, {3} of the active ones", last.year(),
            last.entrants(), Phrases.percent(last.entryRate()));
  }

  private static List<Wording> narrative(EntryChart chart, List<Entries.Year> years) {
    Cautions cautions = new Cautions(chart.heading())
        .add(Phrases.say("前 {1} 年的申请人可能此前已有申请，不计为新进入者", "who first filed in the first {1} years may have filed before and is no entrant",
            chart.rule().burnInYears()))
        .add(Phrases.say("连续 {1} 年没有申请才视为退出", "only {1} years without filings make an exit", chart.rule().gapYears()))
        .add(new Wording("图中退出者向下绘制", "the chart draws exits downwards"));
    Entries.Year left = years.stream().filter(year -> year.exitRate().ok()).reduce((_, later) -> later).orElse(null);
    return left == null ? cautions.after() : cautions.small(left.active()).after(Phrases.say("可判断退出的最近年份 {1} 年有 {2} 个退出者，退出率 {3}。",
        "The last year of which exits can be told, {1}, has {2}, a rate of {3}.", left.year(), left.exits(), Phrases.percent(left.exitRate())));
  }

  /// From when to when the largest file.
  static Exhibit holders(EntryChart chart) {
    List<EntryChart.Holder> holders = chart.holders();
    int most = holders.isEmpty() ? 1 : holders.getFirst().units();
    Chart drawn = holders.isEmpty() ? null : new Chart.Spans(holders.stream().limit(DRAWN).map(holder -> new Chart.Span(
        holder.entries().name(), holder.entries().first(), holder.entries().last(), (double) holder.units() / most,
        holder.entries().exit() == ExitState.ACTIVE)).toList());
    List<Column> columns = List.of(Column.of("申请人", "applicant", Format.TEXT), SheetColumns.count(chart.heading().unit()),
        Column.of("最早年份", "first year", Format.YEAR), Column.of("最近年份", "last year", Format.YEAR),
        Column.of("进入", "entry", Format.TEXT), Column.of("退出", "exit", Format.TEXT), SheetColumns.QUERY);
    return new Exhibit("E1-holders", chart.heading(), staying(holders), whole(chart), drawn,
        new Sheet(columns, holders.stream().map(holder -> List.of(Cell.of(holder.entries().name()), Cell.of(holder.units()),
            Cell.of(holder.entries().first()), Cell.of(holder.entries().last()), Cell.of(entry(holder.entries().entry())),
            Cell.of(exit(holder.entries().exit())), new Cell.Query(holder.query()))).toList()));
  }

  private static Wording staying(List<EntryChart.Holder> holders) {
    long active = holders.stream().filter(holder -> holder.entries().exit() == ExitState.ACTIVE).count();
    return Phrases.say("数量最多的 {1} 个申请人中 {2} 个未见退出", "Of the {1} applicants with most, {2} have not left", holders.size(), active);
  }

  private static List<Wording> whole(EntryChart chart) {
    List<EntryChart.Holder> holders = chart.holders();
    Cautions cautions = new Cautions(chart.heading());
    if (holders.isEmpty()) {
      return cautions.after();
    }
    int first = holders.stream().mapToInt(holder -> holder.entries().first()).min().orElseThrow();
    List<Wording> earliest = holders.stream().filter(holder -> holder.entries().first() == first)
        .map(holder -> Phrases.name(holder.entries().name())).toList();
    return cautions.small(holders.getFirst().units()).after(Phrases.say("其中最早申请的是{1}（{2} 年）。", "The first of them to file: {1} ({2}).",
        Phrases.names(earliest), first));
  }

  private static Wording entry(EntryState state) {
    return switch (state) {
      case ENTRANT -> new Wording("新进入", "entrant");
      case LEFT_CENSORED -> new Wording("无法判断（覆盖起始期）", "cannot be told (start of coverage)");
      case INCOMPLETE_YEAR -> new Wording("新进入（数据不完整年份）", "entrant (incomplete year)");
    };
  }

  private static Wording exit(ExitState state) {
    return switch (state) {
      case ACTIVE -> new Wording("未见退出", "has not left");
      case EXIT -> new Wording("退出", "left");
    };
  }
}
