package org.patentbeacon.analysis.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.RowException;
import org.patentbeacon.table.TableException;
import org.patentbeacon.table.Wording;

/// The limits of the indicators of a sector. They are a convention, and a user may bring others.
///
/// @param rows one for each indicator and form
public record SectorLimits(List<Row> rows) {
  private static final String NAME = "sector-limits.tsv";

  /// Copies the rows.
  public SectorLimits {
    rows = List.copyOf(rows);
  }

  /// The side of a limit on which an indicator warns.
  public enum Side {
    /// Values below warn.
    BELOW,
    /// Values above warn.
    ABOVE
  }

  /// The limit of an indicator.
  ///
  /// @param id the indicator
  /// @param form the form it is for
  /// @param side where it warns; absent when the value is only shown
  /// @param limit the limit; absent when the value is only shown
  /// @param name what the indicator is called
  /// @param verified whether the limit was confirmed in an official text
  public record Row(SectorId id, SectorForm form, @Nullable Side side, @Nullable Double limit, Wording name, boolean verified) {

    /// @throws RowException when a cell cannot be read
    private static Row of(FactRow row) {
      boolean shown = row.text("side").isEmpty();
      return new Row(row.oneOf("id", SectorId.class), row.oneOf("form", SectorForm.class),
          shown ? null : row.oneOf("side", Side.class), shown ? null : row.read("limit", "a number such as 0.25", Double::valueOf),
          new Wording(row.words("zh"), row.words("en")), row.verified());
    }

    /// {@return whether a value is beyond the limit; equal is not}
    ///
    /// @param value the value
    public boolean warns(double value) {
      if (side == null || limit == null) {
        return false;
      }
      return switch (side) {
        case BELOW -> value < limit;
        case ABOVE -> value > limit;
      };
    }
  }

  /// {@return the limits that ship}
  public static SectorLimits shipped() {
    return new SectorLimits(FactTable
        .shipped(Objects.requireNonNull(SectorLimits.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of));
  }

  /// {@return a user's limits}
  ///
  /// @param table a table with the columns of the one that ships
  /// @throws TableException with all rows that are wrong
  public static SectorLimits of(FactTable table) throws TableException {
    return new SectorLimits(table.map(Row::of));
  }

  /// {@return the limit of an indicator}
  ///
  /// @param id the indicator
  /// @param form its form
  /// @throws IllegalArgumentException when there is none
  public Row of(SectorId id, SectorForm form) {
    return rows.stream().filter(row -> row.id() == id && row.form() == form).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no limit of %s as %s".formatted(id, form)));
  }
}
