package org.patentbeacon.report.chapter.technology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.matrix.Advantages;
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

/// C2 as an exhibit: in what a holder is stronger than the average of the set.
final class AdvantageExhibit {
  private AdvantageExhibit() {}

  static Exhibit of(Advantages advantages) {
    List<Column> columns = List.of(new Column(advantages.holderName(), Format.TEXT), new Column(advantages.fieldName(), Format.TEXT),
        Column.of("分数计数", "fractional", Format.DECIMAL), Column.of("期望数", "expected", Format.DECIMAL),
        Column.of("相对技术优势 RTA", "relative advantage RTA", Format.DECIMAL), Column.of("对称 RTA", "RTA, symmetric", Format.DECIMAL),
        Column.of("RPA", "RPA", Format.DECIMAL), Column.of("提示", "flag", Format.TEXT), SheetColumns.QUERY);
    return new Exhibit("C2", advantages.heading(), statement(advantages), narrative(advantages), chart(advantages), new Sheet(columns,
        advantages.cells().stream().map(cell -> List.of(Cell.of(cell.holder()), Cell.of(cell.field()), Cell.of(cell.advantage().count()),
            Cell.of(cell.advantage().expected()), Cell.of(cell.advantage().rta()), Cell.of(cell.advantage().symmetric()),
            Cell.of(cell.advantage().rpa()), SheetColumns.cell(cell.advantage().small() ? new Wording("期望数小于 5", "fewer than 5 expected") : null),
            SheetColumns.query(cell.query()))).toList()));
  }

  private static @Nullable Chart chart(Advantages advantages) {
    List<String> holders = advantages.cells().stream().map(Advantages.Cell::holder).distinct().toList();
    List<String> fields = advantages.cells().stream().map(Advantages.Cell::field).distinct().toList();
    if (holders.isEmpty()) {
      return null;
    }
    List<List<@Nullable Double>> cells = new ArrayList<>();
    for (int row = 0; row < holders.size(); row++) {
      List<@Nullable Double> values = new ArrayList<>();
      for (int column = 0; column < fields.size(); column++) {
        values.add(advantages.cells().get(row * fields.size() + column).advantage().symmetric().value());
      }
      cells.add(values);
    }
    return new Chart.HeatMap(new Wording("对称相对技术优势（−1 至 1）", "symmetric relative advantage (−1 to 1)"),
        holders.stream().map(Phrases::name).toList(), fields.stream().map(Phrases::name).toList(), cells, 0.0);
  }

  /// The largest advantage of which enough are expected.
  private static Optional<Advantages.Cell> strongest(Advantages advantages) {
    return advantages.cells().stream().filter(cell -> !cell.advantage().small() && cell.advantage().rta().ok())
        .max(Comparator.comparingDouble(cell -> cell.advantage().rta().orThrow()));
  }

  private static Wording statement(Advantages advantages) {
    if (advantages.cells().isEmpty()) {
      return Phrases.say("相对技术优势无法计算（0 个单元）", "Relative advantage is not defined (0 cells)");
    }
    return strongest(advantages).map(cell -> Phrases.say("期望数足够的单元中，“{1}”在“{2}”的相对技术优势最大，为 {3}",
        "Where enough are expected, '{1}' in '{2}' has the largest relative advantage, {3}", cell.holder(), cell.field(),
        Phrases.number(cell.advantage().rta(), 2))).orElseGet(() -> Phrases.say("{1} 个单元的期望数都小于 5，优势不作判断",
        "Fewer than 5 are expected in all of {1} cells, so that no advantage is told", advantages.cells().size()));
  }

  private static List<Wording> narrative(Advantages advantages) {
    long small = advantages.cells().stream().filter(cell -> cell.advantage().small()).count();
    return new Cautions(advantages.heading()).addIf(small > 0, Phrases.say("{1} 个单元的期望数小于 5，已标注", "fewer than 5 are expected in {1} cells, which are flagged", small))
        .add(new Wording("比较的基准是本检索结果全体", "what is compared with is the whole of this set"))
        .after(Phrases.say("RTA 大于 1 表示高于平均。", "An RTA above 1 is more than the average."));
  }
}
