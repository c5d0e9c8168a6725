package org.patentbeacon.report.chapter.overall;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.growth.MannKendall;
import org.patentbeacon.analysis.growth.PoissonTrend;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.overall.Development;
import org.patentbeacon.analysis.overall.Trend;
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

/// T2 as exhibits: growth from period to period, and whether it may be chance.
final class GrowthExhibits {
  private static final double SIGNIFICANT = 0.05;
  private static final Wording LEFT_OUT = new Wording("数据不完整的年份不参与计算", "incomplete years are in none of it");

  private GrowthExhibits() {}

  /// The growth of each period.
  ///
  /// @param trend the same periods, with the queries that find them
  static Exhibit steps(Development development, Trend trend) {
    List<Development.Step> steps = development.steps();
    return new Exhibit("T2", development.heading(), compound(development), stepsNarrative(development), chart(steps),
        new Sheet(List.of(Column.of("时段", "period", Format.PERIOD), SheetColumns.count(development.heading().unit()),
            Column.of("增长率", "growth", Format.PERCENT), SheetColumns.QUERY), rows(steps, trend)));
  }

  private static List<List<Cell>> rows(List<Development.Step> steps, Trend trend) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Development.Step step : steps) {
      Cell growth = rows.isEmpty() ? new Cell.Nothing() : Cell.of(step.growth());
      rows.add(List.of(Cell.of(step.label()), Cell.of(step.count()), growth, SheetColumns.query(trend.usable().get(rows.size()).query())));
    }
    return rows;
  }

  private static @Nullable Chart chart(List<Development.Step> steps) {
    List<Development.Step> later = steps.isEmpty() ? steps : steps.subList(1, steps.size());
    if (later.stream().noneMatch(step -> step.growth().ok())) {
      return null;
    }
    List<@Nullable Double> growth = new ArrayList<>();
    later.forEach(step -> growth.add(step.growth().ok() ? 100 * step.growth().orThrow() : null));
    return new Chart.Lines(new Wording("增长率（%）", "growth (%)"), later.stream().map(Development.Step::label).toList(),
        List.of(new Series(new Wording("增长率", "growth"), growth)));
  }

  private static Wording compound(Development development) {
    Measure cagr = development.cagr();
    if (!cagr.ok()) {
      return Phrases.say("{1} 个可用年份的复合增长率无法计算（{2}）", "Compound growth over {1} usable years is not defined ({2})",
          development.steps().size(), Phrases.reason(cagr));
    }
    double growth = cagr.orThrow();
    String from = development.steps().getFirst().label();
    String to = development.steps().getLast().label();
    return growth < 0 ? Phrases.say("{1}—{2} 年年均复合下降 {3}", "A compound fall of {3} a year from {1} to {2}", from, to, Phrases.percent(-growth))
        : Phrases.say("{1}—{2} 年年均复合增长 {3}", "A compound growth of {3} a year from {1} to {2}", from, to, Phrases.percent(growth));
  }

  private static List<Wording> stepsNarrative(Development development) {
    Cautions cautions = new Cautions(development.heading()).add(LEFT_OUT)
        .addIf(development.steps().stream().skip(1).anyMatch(step -> !step.growth().ok()),
            new Wording("前一年为 0 的年份增长率无法计算", "growth after a year with 0 is not defined"));
    if (development.steps().size() < 2) {
      return cautions.after();
    }
    Development.Step before = development.steps().get(development.steps().size() - 2);
    Development.Step last = development.steps().getLast();
    return cautions.small(Math.min(before.count(), last.count())).after(Phrases.say("{1} 年为 {2}，{3} 年为 {4}，增长率 {5}。",
        "{1} has {2}, {3} has {4}, a growth of {5}.", before.label(), before.count(), last.label(), last.count(),
        Phrases.percent(last.growth())));
  }

  /// The tests of the whole.
  static Exhibit tests(Development development) {
    MannKendall test = development.test();
    PoissonTrend fit = development.fit();
    List<List<Cell>> rows = List.of(row("年均复合增长率", "compound annual growth", development.cagr()),
        row("曼–肯德尔统计量 S", "Mann–Kendall S", test.s()), row("双侧 p 值", "p, two-sided", test.p()),
        row("肯德尔 τ-b", "Kendall τ-b", test.tauB()), row("森斜率（每年）", "Sen slope a year", test.senSlope()),
        row("泊松拟合年增长率", "growth a year, Poisson fit", fit.growth()), row("95% 区间下限", "95% interval, low", fit.low()),
        row("95% 区间上限", "95% interval, high", fit.high()));
    return new Exhibit("T2-tests", development.heading(), tested(test), fitted(development), null,
        new Sheet(List.of(Column.of("指标", "measure", Format.TEXT), Column.of("数值", "value", Format.SIGNIFICANT)), rows));
  }

  private static List<Cell> row(String zh, String en, Measure measure) {
    return List.of(Cell.of(new Wording(zh, en)), Cell.of(measure));
  }

  private static Wording tested(MannKendall test) {
    if (!test.p().ok()) {
      return Phrases.say("趋势是否显著{1}", "Whether there is a trend is {1}", Phrases.number(test.p(), 4));
    }
    double p = test.p().orThrow();
    boolean rises = test.s().orThrow() > 0;
    return p >= SIGNIFICANT ? Phrases.say("未检出显著趋势（p {1}）", "No significant trend (p {1})", Phrases.probability(p))
        : Phrases.say(rises ? "上升趋势显著（p {1}）" : "下降趋势显著（p {1}）", rises ? "A significant rise (p {1})" : "A significant fall (p {1})",
            Phrases.probability(p));
  }

  private static List<Wording> fitted(Development development) {
    PoissonTrend fit = development.fit();
    Cautions cautions = new Cautions(development.heading()).add(LEFT_OUT)
        .addIf(development.steps().size() < 2 * 5, Phrases.say("仅有 {1} 个可用年份", "there are only {1} usable years", development.steps().size()));
    if (!fit.growth().ok()) {
      return cautions.after(Phrases.say("泊松拟合的年增长率{1}。", "The yearly growth of the Poisson fit is {1}.", Phrases.percent(fit.growth())));
    }
    return cautions.after(Phrases.say("泊松拟合的年增长率为 {1}，95% 区间 {2} 至 {3}；森斜率为每年 {4}。",
        "The Poisson fit grows by {1} a year, 95% interval {2} to {3}; the Sen slope is {4} a year.", Phrases.percent(fit.growth()),
        Phrases.percent(fit.low()), Phrases.percent(fit.high()), Phrases.number(development.test().senSlope(), 2)));
  }
}
