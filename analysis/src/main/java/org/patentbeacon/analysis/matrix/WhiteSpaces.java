package org.patentbeacon.analysis.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.share.WhiteSpace;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// X3 技术空白点: where is less than the sizes of row and column explain? A cell that stands out is one to examine and no more.
///
/// @param heading what was counted, and how
/// @param rowName what rows show
/// @param columnName what columns show
/// @param cells the cells, row by row
public record WhiteSpaces(Heading heading, Wording rowName, Wording columnName, List<Cell> cells) {

  /// Copies the list.
  public WhiteSpaces {
    cells = List.copyOf(cells);
  }

  /// One cell.
  ///
  /// @param row the label of its row
  /// @param column the label of its column
  /// @param space whether it is emptier than chance explains
  /// @param query the query that finds its documents; absent where no clause finds units by their earliest date
  public record Cell(String row, String column, WhiteSpace space, @Nullable String query) {}

  /// {@return the white spaces of a set}
  ///
  /// @param set what is counted, but for units of incomplete years
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  /// @param axes the rows, then the columns
  public static WhiteSpaces of(PatentSet set, CountUnit unit, DateBasis basis, Axes axes) {
    Counts counts = Counts.usable(set, unit, basis, axes);
    List<Cell> cells = WhiteSpace.of(counts.counts).stream()
        .filter(cell -> cell.row() < counts.rows.size() && cell.column() < counts.columns.size())
        .map(cell -> new Cell(counts.rows.get(cell.row()), counts.columns.get(cell.column()), cell,
            counts.query(cell.row(), cell.column()))).toList();
    return new WhiteSpaces(counts.heading(Analysis.X3), axes.rows().name(), axes.columns().name(), cells);
  }
}
