package org.patentbeacon.report.chapter.technology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.matrix.Matrix;
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

/// M1 as an exhibit. Cells with nothing in them, of which less than one is expected, are not listed.
final class MatrixExhibit {
  private static final double ENOUGH = 5;
  private static final double STANDS_OUT = 2;

  private MatrixExhibit() {}

  static Exhibit of(String id, Matrix matrix) {
    List<Column> columns = List.of(new Column(matrix.rowName(), Format.TEXT), new Column(matrix.columnName(), Format.TEXT),
        SheetColumns.count(matrix.heading().unit()), Column.of("占行", "share of row", Format.PERCENT), Column.of("占列", "share of column", Format.PERCENT),
        Column.of("期望数", "expected", Format.DECIMAL), Column.of("皮尔逊残差", "Pearson residual", Format.DECIMAL),
        Column.of("调整残差", "adjusted residual", Format.DECIMAL), SheetColumns.QUERY);
    return new Exhibit(id, matrix.heading(), statement(matrix), narrative(matrix), chart(matrix),
        new Sheet(columns, matrix.cells().stream().filter(MatrixExhibit::says).map(MatrixExhibit::row).toList()));
  }

  private static boolean says(Matrix.Cell cell) {
    return cell.count() > 0 || (cell.expected().ok() && cell.expected().orThrow() >= 1);
  }

  private static List<Cell> row(Matrix.Cell cell) {
    return List.of(Cell.of(cell.row()), Cell.of(cell.column()), Cell.of(cell.count()), Cell.of(cell.rowShare()), Cell.of(cell.columnShare()),
        Cell.of(cell.expected()), Cell.of(cell.residual()), Cell.of(cell.adjusted()), SheetColumns.query(cell.query()));
  }

  private static @Nullable Chart chart(Matrix matrix) {
    if (matrix.cells().isEmpty()) {
      return null;
    }
    List<List<@Nullable Double>> cells = new ArrayList<>();
    for (int row = 0; row < matrix.rows().size(); row++) {
      List<@Nullable Double> counts = new ArrayList<>();
      for (int column = 0; column < matrix.columns().size(); column++) {
        counts.add(matrix.cells().get(row * matrix.columns().size() + column).count());
      }
      cells.add(counts);
    }
    return new Chart.HeatMap(Phrases.units(matrix.heading().unit()), matrix.rows().stream().map(Phrases::name).toList(),
        matrix.columns().stream().map(Phrases::name).toList(), cells, null);
  }

  /// The cell that lies furthest above what is expected, of those of which enough are.
  private static Optional<Matrix.Cell> above(Matrix matrix) {
    return matrix.cells().stream().filter(cell -> cell.expected().ok() && cell.expected().orThrow() >= ENOUGH && cell.adjusted().ok()
        && cell.adjusted().orThrow() >= STANDS_OUT).max(Comparator.comparingDouble(cell -> cell.adjusted().orThrow()));
  }

  private static Wording statement(Matrix matrix) {
    if (matrix.cells().isEmpty()) {
      return Phrases.say("{1}与{2}没有可交叉的文献（0 个单元）", "Nothing to cross of {1} and {2} (0 cells)", Phrases.plural(matrix.rowName()), Phrases.plural(matrix.columnName()));
    }
    return above(matrix).map(cell -> Phrases.say("“{1}”与“{2}”的组合最突出：{3}，期望 {4}", "'{1}' and '{2}' stand out most: {3} where {4} are expected",
        cell.row(), cell.column(), Phrases.counted(Math.round(cell.count()), matrix.heading().unit()), Phrases.number(cell.expected(), 1)))
        .orElseGet(() -> Phrases.say("{1} 个单元中没有明显高于期望的组合", "None of {1} cells lies clearly above what is expected", matrix.cells().size()));
  }

  private static List<Wording> narrative(Matrix matrix) {
    Cautions cautions = new Cautions(matrix.heading());
    if (matrix.cells().isEmpty()) {
      return cautions.after();
    }
    Matrix.Cell most = matrix.cells().stream().reduce((a, b) -> b.count() > a.count() ? b : a).orElseThrow();
    long few = matrix.cells().stream().filter(cell -> cell.expected().ok() && cell.expected().orThrow() < ENOUGH).count();
    cautions.addIf(few > 0, Phrases.say("{1} 个单元的期望数小于 5，残差仅供参考", "fewer than 5 are expected in {1} cells, whose residuals say little", few))
        .add(new Wording("高于期望的单元是有待核查的线索，不说明原因", "cells above expectation are candidates to examine and tell no reason"));
    return cautions.shares().after(Phrases.say("数量最多的单元是“{1}”与“{2}”（{3}）。", "Most lie in '{1}' and '{2}' ({3}).", most.row(), most.column(),
        Phrases.counted(Math.round(most.count()), matrix.heading().unit())));
  }
}
