package org.patentbeacon.report.chapter.rights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.life.Survival;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.right.Survivals;
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

/// L1 as exhibits: how long rights are kept.
final class SurvivalExhibits {
  private static final Wording ALL = new Wording("全部", "all");
  private static final int FEW = 30;

  private SurvivalExhibits() {}

  static List<Exhibit> of(Survivals survivals) {
    return List.of(curve(survivals), ages(survivals));
  }

  private static Exhibit curve(Survivals survivals) {
    List<List<Cell>> rows = new ArrayList<>(rows(ALL, survivals.total()));
    survivals.types().forEach(type -> rows.addAll(rows(type.type().wording(), type.survival())));
    List<Column> columns = List.of(Column.of("类型", "type", Format.TEXT), Column.of("授权后月数", "months from grant", Format.COUNT),
        Column.of("当时在维持", "at risk", Format.COUNT), Column.of("终止", "ended", Format.COUNT), Column.of("存活率", "survival", Format.PERCENT),
        Column.of("标准误", "standard error", Format.PERCENT));
    return new Exhibit("L1", survivals.heading(), statement(survivals.total()), narrative(survivals), chart(survivals), new Sheet(columns, rows));
  }

  private static List<List<Cell>> rows(Wording type, Survival survival) {
    return survival.steps().stream().map(step -> List.of(Cell.of(type), Cell.of(step.time()), Cell.of(step.atRisk()), Cell.of(step.ended()),
        Cell.of(step.survival()), Cell.of(step.standardError()))).toList();
  }

  private static @Nullable Chart chart(Survivals survivals) {
    if (survivals.total().steps().isEmpty()) {
      return null;
    }
    List<Chart.Curve> curves = new ArrayList<>(List.of(curve(ALL, survivals.total())));
    survivals.types().stream().filter(type -> !type.survival().steps().isEmpty() && survivals.types().size() > 1)
        .forEach(type -> curves.add(curve(type.type().wording(), type.survival())));
    return new Chart.Curves(new Wording("授权后月数", "months from grant"), new Wording("仍维持的比例", "part still kept"), curves, true);
  }

  private static Chart.Curve curve(Wording name, Survival survival) {
    List<Double> times = new ArrayList<>(List.of(0.0));
    List<Double> parts = new ArrayList<>(List.of(1.0));
    survival.steps().forEach(step -> {
      times.add(step.time());
      parts.add(step.survival());
    });
    return new Chart.Curve(name, times, parts, false);
  }

  private static Wording statement(Survival total) {
    if (total.median().ok()) {
      return Phrases.say("授权后维持时间的中位数为 {1} 个月（{2} 件）", "Half of {2} rights are kept for {1} months from grant or less",
          Phrases.number(total.median(), 0), total.observed());
    }
    return total.median().reason() == Reason.NOT_REACHED
        ? Phrases.say("{1} 件授权专利半数以上仍在维持，维持时间中位数无法计算", "More than half of {1} granted rights live on, so that no median is defined", total.observed())
        : Phrases.say("0 件授权专利，维持时间无法计算", "0 granted rights, so that no time of keeping is defined");
  }

  private static List<Wording> narrative(Survivals survivals) {
    int observed = survivals.total().observed();
    Cautions cautions = new Cautions(survivals.heading())
        .addIf(observed > 0 && observed < FEW, Phrases.say("仅观察 {1} 件", "only {1} are observed", observed))
        .add(new Wording("仍有效、届满和被宣告无效的按截尾处理", "those in force, run out or revoked are censored"));
    List<Wording> medians = survivals.types().stream().map(type -> Phrases.say("{1} {2}", "{1} {2}", type.type().wording(),
        Phrases.number(type.survival().median(), 0))).toList();
    int ended = survivals.total().steps().stream().mapToInt(Survival.Step::ended).sum();
    Wording much = Phrases.say("{1} 件授权专利中 {2} 件因未缴费或放弃而终止。", "Of {1} granted rights {2} ended by unpaid fees or surrender.", observed, ended);
    return medians.isEmpty() ? cautions.after(much)
        : cautions.after(much, Phrases.say("各类型的中位数（月）：{1}。", "Medians by type (months): {1}.", Phrases.names(medians)));
  }

  private static Exhibit ages(Survivals survivals) {
    List<Survivals.Age> ages = survivals.ages();
    Chart chart = ages.isEmpty() ? null : new Chart.Columns(ages.stream().map(age -> String.valueOf(age.years())).toList(),
        ages.stream().map(_ -> PeriodState.COMPLETE).toList(),
        List.of(new Series(new Wording("已结束的专利", "rights that ended"), ages.stream().map(age -> (Double) (double) age.count()).toList())), null);
    int all = ages.stream().mapToInt(Survivals.Age::count).sum();
    Survivals.Age most = ages.stream().reduce((a, b) -> b.count() > a.count() ? b : a).orElse(null);
    Wording statement = most == null ? Phrases.say("0 件授权专利已结束", "0 granted rights have ended")
        : Phrases.say("{1} 件已结束的专利中，{2} 件在满 {3} 年时结束，为最多", "Of {1} rights that ended, {2} did so at {3} completed years, the most frequent age",
            all, most.count(), most.years());
    return new Exhibit("L1-ages", survivals.heading(), statement, new Cautions(survivals.heading()).small(all)
        .add(new Wording("年数自申请日起算", "years run from filing")).after(), chart, new Sheet(List.of(Column.of("满年数", "completed years", Format.COUNT),
            Column.of("件数", "rights", Format.COUNT), SheetColumns.SHARE), ages.stream().map(age -> List.of(Cell.of(age.years()), Cell.of(age.count()),
                Cell.of((double) age.count() / all))).toList()));
  }
}
