package org.patentbeacon.valuation;

import java.util.List;
import java.util.Objects;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.RowException;
import org.patentbeacon.table.TableException;

/// What a finding is worth to an indicator that is not a number by itself, such as a legal state.
///
/// @param rows one for each finding
public record FindingValues(List<Row> rows) {
  private static final String NAME = "values.tsv";

  /// Copies the rows.
  public FindingValues {
    rows = List.copyOf(rows);
  }

  /// The worth of a finding.
  ///
  /// @param indicator the number of the indicator
  /// @param finding what was found
  /// @param u its worth, 0 to 1
  /// @param verified whether an official text says so
  public record Row(String indicator, String finding, double u, boolean verified) {

    /// @throws RowException when a cell cannot be read
    private static Row of(FactRow row) {
      return new Row(row.words("indicator"), row.words("finding"), row.read("u", "a number from 0 to 1", Row::part), row.verified());
    }

    private static double part(String text) {
      double part = Double.parseDouble(text);
      if (!(part >= 0 && part <= 1)) {
        throw new IllegalArgumentException(text);
      }
      return part;
    }
  }

  /// {@return the values that ship}
  public static FindingValues shipped() {
    return new FindingValues(FactTable
        .shipped(Objects.requireNonNull(FindingValues.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of));
  }

  /// {@return a user's values}
  ///
  /// @param table a table with the columns of the one that ships
  /// @throws TableException with all rows that are wrong
  public static FindingValues of(FactTable table) throws TableException {
    return new FindingValues(table.map(Row::of));
  }

  /// {@return the worth of a finding; undefined by [Reason#NO_DATA] where the table does not know it}
  ///
  /// @param indicator the number of the indicator
  /// @param finding what was found
  public Measure of(String indicator, String finding) {
    return rows.stream().filter(row -> row.indicator().equals(indicator) && row.finding().equals(finding)).findFirst()
        .map(row -> Measure.of(row.u())).orElseGet(() -> Measure.undefined(Reason.NO_DATA));
  }
}
