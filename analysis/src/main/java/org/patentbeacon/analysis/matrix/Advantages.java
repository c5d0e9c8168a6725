package org.patentbeacon.analysis.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.share.RelativeAdvantage;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// C2 相对技术优势: in what is a holder stronger than the average of the set? Units of several values are shared equally.
///
/// @param heading what was counted, and how
/// @param holderName what holders are
/// @param fieldName what fields are
/// @param cells the cells, holder by holder
public record Advantages(Heading heading, Wording holderName, Wording fieldName, List<Cell> cells) {

  /// Copies the list.
  public Advantages {
    cells = List.copyOf(cells);
  }

  /// One cell.
  ///
  /// @param holder the holder
  /// @param field the field
  /// @param advantage how strong it is there
  /// @param query the query that finds its documents; absent where no clause finds units by their earliest date
  public record Cell(String holder, String field, RelativeAdvantage advantage, @Nullable String query) {}

  /// {@return the advantages in a set}
  ///
  /// @param set what is counted, against which holders are compared
  /// @param unit what is counted as one
  /// @param axes holders, then fields
  public static Advantages of(PatentSet set, CountUnit unit, Axes axes) {
    Counts counts = Counts.of(set, unit, Counting.FRACTIONAL, axes);
    List<Cell> cells = RelativeAdvantage.of(counts.counts).stream()
        .filter(cell -> cell.row() < counts.rows.size() && cell.column() < counts.columns.size())
        .map(cell -> new Cell(counts.rows.get(cell.row()), counts.columns.get(cell.column()), cell,
            counts.query(cell.row(), cell.column()))).toList();
    return new Advantages(counts.heading(Analysis.C2), axes.rows().name(), axes.columns().name(), cells);
  }
}
