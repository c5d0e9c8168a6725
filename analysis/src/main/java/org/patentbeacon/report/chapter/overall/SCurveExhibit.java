package org.patentbeacon.report.chapter.overall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.growth.Logistic;
import org.patentbeacon.analysis.growth.SCurve;
import org.patentbeacon.analysis.overall.SCurveChart;
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

/// T6 as an exhibit: how much of the expected total has been filed.
final class SCurveExhibit {
  private static final Wording OBSERVED = new Wording("累计", "cumulative");
  private static final Wording LEVEL = new Wording("饱和值 K", "level K");
  private static final Wording FITTED = new Wording("拟合", "fitted");

  private SCurveExhibit() {}

  static Exhibit of(SCurveChart chart) {
    return new Exhibit("T6", chart.heading(), statement(chart), narrative(chart), drawn(chart),
        new Sheet(List.of(SheetColumns.YEAR, new Column(OBSERVED, Format.COUNT), new Column(FITTED, Format.DECIMAL)),
            chart.points().stream().map(point -> List.of(Cell.of(point.year()), Cell.of((double) point.cumulative()),
                SheetColumns.cell(point.fitted()))).toList()));
  }

  private static @Nullable Chart drawn(SCurveChart chart) {
    if (chart.points().isEmpty()) {
      return null;
    }
    List<Double> years = chart.points().stream().map(point -> (double) point.year()).toList();
    List<Chart.Curve> curves = new ArrayList<>();
    curves.add(new Chart.Curve(OBSERVED, years, chart.points().stream().map(point -> (double) point.cumulative()).toList(), true));
    Logistic fit = chart.curve().fit();
    if (fit != null) {
      curves.add(new Chart.Curve(FITTED, years, chart.points().stream().map(point -> Objects.requireNonNull(point.fitted())).toList(), false));
      curves.add(new Chart.Curve(LEVEL, List.of(years.getFirst(), years.getLast()), List.of(fit.k(), fit.k()), false));
    }
    return new Chart.Curves(new Wording("年份", "year"), Phrases.units(chart.heading().unit()), curves, false);
  }

  private static Wording statement(SCurveChart chart) {
    SCurve curve = chart.curve();
    if (curve.stage() == null) {
      return Phrases.say("{1} 个年份的累计数据不能确定成熟度（{2}）", "The cumulative counts of {1} years do not tell a level ({2})",
          chart.points().size(), Phrases.reason(curve.saturation()));
    }
    return Phrases.say("截至 {1} 年累计量为拟合饱和值的 {2}，属{3}阶段", "By {1} the count is {2} of the fitted level, stage '{3}'",
        chart.points().getLast().year(), Phrases.percent(curve.saturation()), curve.stage().wording());
  }

  private static List<Wording> narrative(SCurveChart chart) {
    Cautions cautions = new Cautions(chart.heading()).add(new Wording("数据不完整的年份不参与拟合", "incomplete years are not fitted"));
    Logistic fit = chart.curve().fit();
    if (fit == null) {
      return cautions.add(new Wording("图中只有观测值", "the chart shows what was observed only")).after();
    }
    cautions.add(new Wording("饱和值描述已有数据的拟合，不是预测；阶段界限未经标准核实",
        "the level describes a fit to what is there and is no forecast; the limits of stages are not a standard"));
    return cautions.after(Phrases.say("饱和值 K = {1}（标准误 {2}），拐点约在 {3} 年，R² = {4}。",
        "The level K is {1} (standard error {2}), the inflection lies about {3}, R² is {4}.", Phrases.number(fit.k(), 1),
        Phrases.number(fit.seK(), 1), chart.points().getFirst().year() + Math.round(fit.tm()), Phrases.number(fit.r2(), 4)));
  }
}
