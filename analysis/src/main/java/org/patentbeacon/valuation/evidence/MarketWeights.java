package org.patentbeacon.valuation.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.TableException;

/// What a living right weighs at each office, relative to a market of reference.
///
/// @param weights the weight of each office
/// @param verified whether all of them were checked against their source
public record MarketWeights(Map<String, Double> weights, boolean verified) {
  private static final String NAME = "market-weights.tsv";

  /// Copies the weights.
  public MarketWeights {
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  /// One row.
  private record Row(String authority, double weight, boolean verified) {
    static Row of(FactRow row) {
      return new Row(row.words("authority"), row.read("weight", "a weight such as 0.35", Double::valueOf), row.verified());
    }
  }

  private static MarketWeights of(List<Row> rows) {
    return new MarketWeights(rows.stream().collect(Collectors.toMap(Row::authority, Row::weight, (first, _) -> first)),
        rows.stream().allMatch(Row::verified));
  }

  /// {@return the weights that ship: gross national income over that of the United States}
  public static MarketWeights shipped() {
    return of(FactTable.shipped(Objects.requireNonNull(MarketWeights.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of));
  }

  /// {@return a user's weights}
  ///
  /// @param table a table with the columns of the one that ships
  /// @throws TableException with all rows that are wrong
  public static MarketWeights of(FactTable table) throws TableException {
    return of(table.map(Row::of));
  }

  /// {@return the weight of an office; 0 for one without}
  ///
  /// @param authority the office
  public double of(String authority) {
    return weights.getOrDefault(authority, 0.0);
  }
}
