package org.patentbeacon.valuation;

import java.util.List;
import java.util.Objects;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.TableException;
import org.patentbeacon.table.Wording;

/// One of the indicators of a valuation.
///
/// @param id its number, such as `L1`
/// @param name what it is called
/// @param dimension what it belongs to
/// @param source where its value comes from when no expert gives one
/// @param verified whether name, dimension and source were checked against the guideline
public record Indicator(String id, Wording name, Dimension dimension, IndicatorSource source, boolean verified) {
  private static final String NAME = "indicators.tsv";

  private static Indicator of(FactRow row) {
    return new Indicator(row.words("id"), new Wording(row.words("zh"), row.words("en")), row.oneOf("dimension", Dimension.class),
        row.oneOf("source", IndicatorSource.class), row.verified());
  }

  /// {@return the 27 indicators that ship}
  public static List<Indicator> shipped() {
    return FactTable.shipped(Objects.requireNonNull(Indicator.class.getResourceAsStream(NAME)), NAME).mapShipped(Indicator::of);
  }

  /// {@return a user's indicators}
  ///
  /// @param table a table with the columns of the one that ships
  /// @throws TableException with all rows that are wrong
  public static List<Indicator> of(FactTable table) throws TableException {
    return table.map(Indicator::of);
  }
}
