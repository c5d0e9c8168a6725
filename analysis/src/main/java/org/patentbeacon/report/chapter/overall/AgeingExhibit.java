package org.patentbeacon.report.chapter.overall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.growth.Coefficients;
import org.patentbeacon.analysis.growth.Direction;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.overall.AgeingChart;
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

/// T7 as an exhibit: V, α, β and N.
final class AgeingExhibit {
  private static final Wording V = new Wording("技术生长率 V", "growth V");
  private static final Wording ALPHA = new Wording("成熟系数 α", "maturity α");
  private static final Wording BETA = new Wording("衰老系数 β", "ageing β");
  private static final Wording N = new Wording("新技术特征系数 N", "novelty N");

  private AgeingExhibit() {}

  static Exhibit of(AgeingChart chart) {
    List<Column> columns = List.of(SheetColumns.YEAR, Column.of("发明", "inventions", Format.COUNT),
        Column.of("实用新型", "utility models", Format.COUNT), Column.of("外观设计", "designs", Format.COUNT),
        new Column(V, Format.SIGNIFICANT), new Column(ALPHA, Format.SIGNIFICANT), new Column(BETA, Format.SIGNIFICANT),
        new Column(N, Format.SIGNIFICANT), SheetColumns.STATE);
    return new Exhibit("T7", chart.heading(), statement(chart), narrative(chart), drawn(usable(chart)), new Sheet(columns,
        chart.years().stream().map(year -> List.of(Cell.of(year.year()), Cell.of(year.mix().inventions()),
            Cell.of(year.mix().utilityModels()), Cell.of(year.mix().designs()), Cell.of(year.coefficients().v()),
            Cell.of(year.coefficients().alpha()), Cell.of(year.coefficients().beta()), Cell.of(year.coefficients().n()),
            Cell.of(Phrases.state(year.state())))).toList()));
  }

  private static List<AgeingChart.Year> usable(AgeingChart chart) {
    return chart.years().stream().filter(year -> year.state() != PeriodState.INCOMPLETE).toList();
  }

  private static @Nullable Chart drawn(List<AgeingChart.Year> years) {
    List<Series> lines = List.of(line(V, years, Coefficients.Year::v), line(ALPHA, years, Coefficients.Year::alpha),
        line(BETA, years, Coefficients.Year::beta), line(N, years, Coefficients.Year::n));
    return lines.stream().allMatch(line -> line.values().stream().allMatch(value -> value == null)) ? null
        : new Chart.Lines(new Wording("系数", "coefficient"), years.stream().map(year -> String.valueOf(year.year())).toList(), lines);
  }

  private static Series line(Wording name, List<AgeingChart.Year> years, Function<Coefficients.Year, Measure> coefficient) {
    List<@Nullable Double> values = new ArrayList<>();
    years.forEach(year -> values.add(coefficient.apply(year.coefficients()).value()));
    return new Series(name, values);
  }

  private static Wording statement(AgeingChart chart) {
    List<AgeingChart.Year> usable = usable(chart);
    if (usable.isEmpty()) {
      return Phrases.say("0 个可用年份，V、α、β、N 无法计算", "0 usable years, so that V, α, β and N are not defined");
    }
    AgeingChart.Year last = usable.getLast();
    return Phrases.say("{1} 年 V 为 {2}、α 为 {3}、β 为 {4}", "In {1} V is {2}, α is {3}, β is {4}", last.year(),
        Phrases.number(last.coefficients().v(), 3), Phrases.number(last.coefficients().alpha(), 3),
        Phrases.number(last.coefficients().beta(), 3));
  }

  private static List<Wording> narrative(AgeingChart chart) {
    return new Cautions(chart.heading()).periods(chart.years(), AgeingChart.Year::state, AgeingChart.Year::year)
        .add(new Wording("N 的公式是惯用算法，未经标准核实", "the formula of N is usage, not a standard"))
        .after(Phrases.say("最近五个可用年份：V {1}，α {2}，β {3}，N {4}。", "Over the last five usable years V {1}, α {2}, β {3} and N {4}.",
            going(chart.v()), going(chart.alpha()), going(chart.beta()), going(chart.n())));
  }

  private static Wording going(@Nullable Direction direction) {
    return switch (direction) {
      case RISING -> new Wording("上升", "rises");
      case LEVEL -> new Wording("持平", "stays level");
      case FALLING -> new Wording("下降", "falls");
      case null -> new Wording("走向无法判断", "cannot be told");
    };
  }
}
