package org.patentbeacon.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.share.CrossTable;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// M1 交叉分析: which row has more of which column than the sizes of both explain? Values beyond the first stand together as
/// one more row and column, which are in all sums and in no cell that is listed.
///
/// @param heading what was counted, and how
/// @param rowName what rows show
/// @param columnName what columns show
/// @param rows the labels of the rows
/// @param columns the labels of the columns
/// @param cells the cells, row by row
public record Matrix(Heading heading, Wording rowName, Wording columnName, List<String> rows, List<String> columns,
    List<Cell> cells) {

  /// Copies the lists.
  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /// One cell.
  ///
  /// @param row the label of its row
  /// @param column the label of its column
  /// @param count what it holds
  /// @param rowShare its part of the row
  /// @param columnShare its part of the column
  /// @param expected what it would hold if rows and columns were independent
  /// @param residual Pearson residual
  /// @param adjusted the residual over its standard deviation
  /// @param query the query that finds its documents; absent where no clause finds units by their earliest date
  public record Cell(String row, String column, double count, Measure rowShare, Measure columnShare, Measure expected,
      Measure residual, Measure adjusted, @Nullable String query) {}

  /// {@return the cross table of a set}
  ///
  /// @param set what is counted
  /// @param unit what is counted as one
  /// @param counting how units of several values count
  /// @param axes the rows, then the columns
  public static Matrix of(PatentSet set, CountUnit unit, Counting counting, Axes axes) {
    Counts counts = Counts.of(set, unit, counting, axes);
    CrossTable table = CrossTable.of(counts.counts);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < counts.rows.size(); row++) {
      for (int column = 0; column < counts.columns.size(); column++) {
        CrossTable.Cell cell = table.cell(row, column);
        cells.add(new Cell(counts.rows.get(row), counts.columns.get(column), cell.count(), cell.rowShare(), cell.columnShare(),
            cell.expected(), cell.residual(), cell.adjusted(), counts.query(row, column)));
      }
    }
    return new Matrix(counts.heading(Analysis.M1), axes.rows().name(), axes.columns().name(), counts.rows, counts.columns,
        cells);
  }
}
