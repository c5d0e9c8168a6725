package org.patentbeacon.report.chapter.client;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.patentbeacon.valuation.Dimension;
import org.patentbeacon.valuation.IndicatorSource;
import org.patentbeacon.valuation.Judgement;
import org.patentbeacon.valuation.Score;
import org.patentbeacon.valuation.evidence.ValueChart;

/// V1 as exhibits: how scores are spread, which rights score highest, and what that rests on.
final class ValueExhibits {
  private static final int DRAWN = 10;
  private static final Wording UNVERIFIED = new Wording("指标权重为未经核实的默认值", "the weights of indicators are unverified defaults");
  private static final Wording SCORE = new Wording("指标评分", "score");

  private ValueExhibits() {}

  private static Cautions cautions(ValueChart found) {
    return new Cautions(found.heading()).addIf(!found.scenario().verified(), UNVERIFIED);
  }

  private static long scored(ValueChart found) {
    return found.bands().stream().mapToInt(band -> band.units().count()).sum();
  }

  /// How many have which score.
  static Exhibit spread(ValueChart found) {
    long scored = scored(found);
    Wording statement = scored == 0 ? Phrases.say("覆盖率达到一半、可给出评分的为 0", "0 have indicators for half of the weight, and so a score")
        : Phrases.say("{1}有评分，{2} 超过 60 分", "{1} have a score, {2} of them above 60", Phrases.counted(scored, found.heading().unit()),
            found.bands().stream().filter(band -> band.from() >= 60).mapToInt(band -> band.units().count()).sum());
    List<Wording> narrative = cautions(found).after(Phrases.say("按“{1}”情景评分；{2}的可评估权重不足一半，不给评分；{3}的权利已终止，无可评估的权利。",
        "Scored for '{1}'; of {2} less than half of the weight can be assessed, and they have no score; {3} have ended, with no right to value.",
        found.scenario().name(), Phrases.counted(found.lowCoverage().count(), found.heading().unit()),
        Phrases.counted(found.refused().count(), found.heading().unit())));
    Chart chart = scored == 0 ? null : new Chart.Columns(found.bands().stream().map(ValueExhibits::range).toList(),
        found.bands().stream().map(_ -> PeriodState.COMPLETE).toList(), List.of(new Series(Phrases.units(found.heading().unit()),
            found.bands().stream().map(band -> (Double) (double) band.units().count()).toList())), null);
    List<Column> columns = List.of(new Column(SCORE, Format.TEXT), SheetColumns.count(found.heading().unit()), SheetColumns.QUERY);
    Stream<List<Cell>> apart = Stream.of(row(Cell.of(new Wording("权重不足，不给评分", "too little weight for a score")), found.lowCoverage()),
        row(Cell.of(new Wording("权利已终止", "right has ended")), found.refused()));
    return new Exhibit("V1", found.heading(), statement, narrative, chart, new Sheet(columns,
        Stream.concat(found.bands().stream().filter(_ -> scored > 0).map(band -> row(Cell.of(range(band)), band.units())), apart).toList()));
  }

  private static String range(ValueChart.Band band) {
    return (band.from() + 1) + "–" + band.to();
  }

  private static List<Cell> row(Cell name, ValueChart.Group group) {
    return List.of(name, Cell.of(group.count()), SheetColumns.query(group.query()));
  }

  /// The rights that score highest.
  static Exhibit first(ValueChart found) {
    List<Chart.Bar> bars = found.rows().stream().filter(row -> row.valuation().total().ok())
        .map(row -> new Chart.Bar(Phrases.name(row.sheet().document()), row.valuation().total().orThrow())).toList();
    ValueChart.Row first = found.rows().isEmpty() ? null : found.rows().getFirst();
    Wording statement = first == null || bars.isEmpty() ? new Wording("0 件有可用的评分", "0 have a score that may be used")
        : Phrases.say("{1} 的评分最高，为 {2}（覆盖率 {3}%），建议先读", "{1} scores highest, {2} (coverage {3}%), a candidate to read", first.sheet().document(),
            Phrases.number(first.valuation().total(), 1), Phrases.number(first.valuation().coverage(), 1));
    Cautions cautions = cautions(found).addIf(first != null && bars.isEmpty(), new Wording("权重不足一半，仅按覆盖率列出", "less than half of the weight is there, and rows go by coverage"));
    List<Wording> narrative = first == null ? cautions.after() : cautions.after(Phrases.say("{1} 的缺失指标若均取最低或最高，评分在 {2} 到 {3} 之间；可用权重中 {4}% 为替代指标。",
        "If all that {1} lacks were lowest or highest, its score would lie between {2} and {3}; {4}% of the weight that is there stands on proxies.",
        first.sheet().document(), Phrases.number(first.valuation().low(), 1), Phrases.number(first.valuation().high(), 1),
        Phrases.number(first.valuation().proxyShare(), 1)));
    List<Column> columns = new ArrayList<>(List.of(Column.of("文献", "document", Format.TEXT), Column.of("申请人", "applicants", Format.TEXT),
        new Column(SCORE, Format.DECIMAL), Column.of("覆盖率（%）", "coverage (%)", Format.DECIMAL), Column.of("替代指标占比（%）", "proxies (%)", Format.DECIMAL),
        Column.of("下限", "low", Format.DECIMAL), Column.of("上限", "high", Format.DECIMAL)));
    Stream.of(Dimension.values()).forEach(dimension -> columns.add(new Column(dimension.wording(), Format.DECIMAL)));
    columns.add(SheetColumns.QUERY);
    return new Exhibit("V1-first", found.heading(), statement, narrative, bars.isEmpty() ? null : new Chart.Bars(SCORE, bars),
        new Sheet(columns, found.rows().stream().map(ValueExhibits::cells).toList()));
  }

  private static List<Cell> cells(ValueChart.Row row) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.sheet().document()), Cell.of(String.join("; ", row.applicants())),
        row.valuation().total().ok() ? Cell.of(row.valuation().total()) : Cell.of(Phrases.reason(row.valuation().total())),
        Cell.of(row.valuation().coverage()), Cell.of(row.valuation().proxyShare()), Cell.of(row.valuation().low()), Cell.of(row.valuation().high())));
    for (Dimension dimension : Dimension.values()) {
      Score score = row.valuation().dimensions().get(dimension);
      cells.add(score == null ? new Cell.Nothing() : Cell.of(score.value()));
    }
    cells.add(SheetColumns.query(row.sheet().query()));
    return cells;
  }

  /// What each indicator says of them.
  static Exhibit evidence(ValueChart found) {
    List<ValueChart.Row> rows = found.rows().stream().limit(DRAWN).toList();
    List<Column> columns = List.of(Column.of("文献", "document", Format.TEXT), Column.of("指标", "indicator", Format.TEXT),
        Column.of("维度", "dimension", Format.TEXT), Column.of("来源", "source", Format.TEXT), Column.of("权重", "weight", Format.PERCENT),
        new Column(SCORE, Format.DECIMAL), SheetColumns.QUERY);
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEach(row -> row.valuation().judgements().forEach(judgement -> cells.add(List.of(Cell.of(row.sheet().document()),
        Cell.of(judgement.indicator().name()), Cell.of(judgement.indicator().dimension().wording()), Cell.of(source(judgement)),
        Cell.of(judgement.weight()), Cell.of(judgement.score()), SheetColumns.query(row.sheet().query())))));
    int all = rows.isEmpty() ? 0 : rows.getFirst().valuation().judgements().size();
    long there = rows.isEmpty() ? 0 : rows.getFirst().valuation().judgements().stream().filter(judgement -> judgement.u().ok()).count();
    Wording statement = rows.isEmpty() ? new Wording("0 件有可评估的指标", "0 have indicators that can be assessed")
        : Phrases.say("{1} 的 {2} 项指标中 {3} 项可由数据评估", "Of the {2} indicators of {1} the data tell {3}", rows.getFirst().sheet().document(), all, there);
    return new Exhibit("V1-indicators", found.heading(), statement, cautions(found)
        .add(new Wording("缺失的指标不计分，也不取平均", "what is missing is neither scored nor taken as average")).after(), drawn(rows), new Sheet(columns, cells));
  }

  /// The indicators that at least one of the rights has.
  private static @Nullable Chart drawn(List<ValueChart.Row> rows) {
    List<Integer> shown = new ArrayList<>();
    List<Wording> names = new ArrayList<>();
    for (int at = 0; !rows.isEmpty() && at < rows.getFirst().valuation().judgements().size(); at++) {
      int place = at;
      if (rows.stream().anyMatch(row -> row.valuation().judgements().get(place).u().ok())) {
        shown.add(place);
        names.add(rows.getFirst().valuation().judgements().get(place).indicator().name());
      }
    }
    List<List<@Nullable Double>> cells = new ArrayList<>();
    for (ValueChart.Row row : rows) {
      List<@Nullable Double> scores = new ArrayList<>();
      shown.forEach(place -> scores.add(row.valuation().judgements().get(place).score().value()));
      cells.add(scores);
    }
    return shown.isEmpty() ? null : new Chart.HeatMap(SCORE, rows.stream().map(row -> Phrases.name(row.sheet().document())).toList(), names, cells, null);
  }

  private static Wording source(Judgement judgement) {
    return judgement.u().ok() || judgement.source() == IndicatorSource.INPUT ? source(judgement.source())
        : Phrases.say("{1}，缺数据", "{1}, missing", source(judgement.source()));
  }

  private static Wording source(IndicatorSource source) {
    return switch (source) {
      case COMPUTED -> new Wording("计算", "computed");
      case PROXY -> new Wording("替代", "proxy");
      case INPUT -> new Wording("专家", "expert");
    };
  }
}
