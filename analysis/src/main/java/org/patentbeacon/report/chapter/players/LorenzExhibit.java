package org.patentbeacon.report.chapter.players;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.ranking.ConcentrationChart;
import org.patentbeacon.analysis.share.LorenzPoint;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.table.Wording;

/// C1 as an exhibit: how unequal the holders are.
final class LorenzExhibit {
  private static final double HALF = 0.5;
  private static final Wording HELD = new Wording("累计持有份额", "share held");

  private LorenzExhibit() {}

  static Exhibit of(ConcentrationChart chart) {
    List<Column> columns = List.of(new Column(smallest(chart), Format.PERCENT), new Column(HELD, Format.PERCENT));
    return new Exhibit("C1-lorenz", chart.heading(), statement(chart), narrative(chart), drawn(chart),
        new Sheet(columns, chart.lorenz().stream().map(point -> List.of(Cell.of(point.holders()), Cell.of(point.holdings()))).toList()));
  }

  private static Wording smallest(ConcentrationChart chart) {
    return Phrases.say("持有最少的{1}所占比例", "part of the {2}, smallest first", chart.what(), Phrases.plural(chart.what()));
  }

  private static @Nullable Chart drawn(ConcentrationChart chart) {
    List<Double> ends = List.of(0.0, 1.0);
    return chart.lorenz().isEmpty() ? null : new Chart.Curves(smallest(chart), HELD, List.of(
        new Chart.Curve(new Wording("洛伦兹曲线", "Lorenz curve"), chart.lorenz().stream().map(LorenzPoint::holders).toList(),
            chart.lorenz().stream().map(LorenzPoint::holdings).toList(), false),
        new Chart.Curve(new Wording("完全均等", "all equal"), ends, ends, false)), false);
  }

  /// What the smaller half holds, between two points where the half is none.
  private static double half(List<LorenzPoint> curve) {
    LorenzPoint below = curve.getFirst();
    for (LorenzPoint point : curve) {
      if (point.holders() >= HALF) {
        double width = point.holders() - below.holders();
        return width == 0 ? point.holdings()
            : below.holdings() + (point.holdings() - below.holdings()) * (HALF - below.holders()) / width;
      }
      below = point;
    }
    return 1;
  }

  private static Wording statement(ConcentrationChart chart) {
    return chart.lorenz().isEmpty() ? Phrases.say("持有份额无法计算（0 个{1}）", "Shares held are not defined (0 {2})", chart.what(), Phrases.plural(chart.what()))
        : Phrases.say("持有较少的一半{1}合计占 {2}，基尼系数 {3}", "The smaller half of the {4} holds {2} together, Gini {3}", chart.what(),
            Phrases.percent(half(chart.lorenz())), Phrases.number(chart.total().gini(), 3), Phrases.plural(chart.what()));
  }

  private static List<Wording> narrative(ConcentrationChart chart) {
    return new Cautions(chart.heading()).small(chart.total().holders()).after(
        Phrases.say("共 {1} 个{2}，曲线越远离直线，持有越不均等。", "Of {1} {3}; the further the curve lies from the straight line, the less equal they are.",
            chart.total().holders(), chart.what(), chart.total().holders() == 1 ? chart.what() : Phrases.plural(chart.what())));
  }
}
