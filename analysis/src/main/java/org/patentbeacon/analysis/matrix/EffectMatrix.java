package org.patentbeacon.analysis.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.share.Concentration;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.table.Wording;

/// X2 技术功效矩阵: by which means is which effect reached, and where is nobody? A family is in a cell when one of its documents has
/// both annotations, so that the query of a cell finds what it counts. Empty rows and columns stay.
///
/// @param heading what was counted, and how
/// @param means what rows are
/// @param effects what columns are
/// @param cells the cells, row by row
/// @param byHand families of which an effect was marked by hand
/// @param bare families without a means or without an effect
public record EffectMatrix(Heading heading, Wording means, Wording effects, List<Cell> cells, int byHand, int bare) {

  /// Copies the list.
  public EffectMatrix {
    cells = List.copyOf(cells);
  }

  /// One cell.
  ///
  /// @param means the means
  /// @param effect the effect
  /// @param families families of it
  /// @param applicants their applicants
  /// @param hhi how concentrated they are among applicants, Herfindahl–Hirschman, 0 to 10 000
  /// @param lastYear the year of the latest first filing; absent for none
  /// @param inForce families with a right in force
  /// @param query the query that finds its documents
  public record Cell(Wording means, Wording effect, int families, int applicants, Measure hhi, @Nullable Integer lastYear, int inForce,
      String query) {}

  /// {@return the matrix of a set}
  ///
  /// @param set what is counted
  /// @param means the rows
  /// @param effects the columns
  /// @param marked the documents of which an effect was marked by hand
  public static EffectMatrix of(PatentSet set, Annotated means, Annotated effects, Annotated.Value marked) {
    Columns columns = new Columns(set);
    List<Cell> cells = new ArrayList<>();
    for (Annotated.Value row : means.values()) {
      BitSet with = columns.rows(row);
      for (Annotated.Value column : effects.values()) {
        BitSet both = columns.rows(column);
        both.and(with);
        cells.add(columns.cell(row, column, both));
      }
    }
    BitSet known = columns.families(columns.rows(means));
    known.and(columns.families(columns.rows(effects)));
    int families = columns.units.count();
    Heading heading = Heading.of(Analysis.X2, set, CountUnit.SIMPLE_FAMILY).by(DateBasis.PRIORITY)
        .with("rows", means.name().en()).with("columns", effects.name().en())
        .covering(new Coverage(new Wording("标引", "annotations"), known.cardinality(), families));
    return new EffectMatrix(heading, means.name(), effects.name(), cells, columns.families(columns.rows(marked)).cardinality(),
        families - known.cardinality());
  }

  /// What the matrix looks at, row by row of the table and family by family.
  private static final class Columns {
    private final PatentSet set;
    private final Units units;
    private final CodeColumn publications;
    private final CodeColumn status;
    private final CodesColumn applicants;
    private final Periods years;

    Columns(PatentSet set) {
      this.set = set;
      this.units = set.units(CountUnit.SIMPLE_FAMILY);
      this.publications = set.table().numbers().publication();
      this.status = set.table().rights().status();
      this.applicants = units.values(set.table().parties().applicants());
      this.years = set.years(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY);
    }

    /// The rows of the table that have a value.
    BitSet rows(Annotated.Value value) {
      boolean[] has = new boolean[publications.dictionary().size()];
      for (int code = 0; code < has.length; code++) {
        has[code] = value.publications().contains(publications.dictionary().get(code));
      }
      BitSet rows = new BitSet();
      for (int row = 0; row < publications.codes().length; row++) {
        rows.set(row, has[publications.codes()[row]]);
      }
      return rows;
    }

    BitSet rows(Annotated side) {
      BitSet any = new BitSet();
      side.values().forEach(value -> any.or(rows(value)));
      return any;
    }

    BitSet families(BitSet rows) {
      BitSet families = new BitSet();
      rows.stream().forEach(row -> families.set(units.ofRows()[row]));
      return families;
    }

    Cell cell(Annotated.Value row, Annotated.Value column, BitSet rows) {
      BitSet families = families(rows);
      double[] holdings = new double[applicants.dictionary().size()];
      int last = Periods.UNKNOWN;
      int inForce = 0;
      for (int family = families.nextSetBit(0); family >= 0; family = families.nextSetBit(family + 1)) {
        for (int at = applicants.offsets()[family]; at < applicants.offsets()[family + 1]; at++) {
          holdings[applicants.codes()[at]]++;
        }
        last = Math.max(last, years.of(family));
        inForce += inForce(family) ? 1 : 0;
      }
      Concentration concentration = Concentration.of(holdings);
      return new Cell(row.label(), column.label(), families.cardinality(), concentration.holders(), concentration.hhi(),
          last == Periods.UNKNOWN ? null : Integer.valueOf(years.label(last)), inForce,
          set.query(row.clause() + " and " + column.clause()));
    }

    private boolean inForce(int family) {
      return Arrays.stream(units.rows(family)).anyMatch(row -> State.IN_FORCE.name().equals(status.value(row)));
    }
  }
}
