package org.patentbeacon.analysis.unit;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.patentbeacon.table.FactTable;

/// How many months may pass between a filing or priority date and the publication that shows it, by type of right. The table
/// names its sources; what it says of utility models and designs is a convention that can be changed.
///
/// @param months the months of each type
public record Horizons(Map<RightType, Integer> months) {
  private static final String TABLE = "horizons.tsv";

  /// Those that ship.
  public static final Horizons SHIPPED = shipped();

  /// Copies the map.
  public Horizons {
    months = Collections.unmodifiableMap(new EnumMap<>(months));
  }

  private static Horizons shipped() {
    Map<RightType, Integer> months = new EnumMap<>(RightType.class);
    FactTable.shipped(Objects.requireNonNull(Horizons.class.getResourceAsStream(TABLE)), TABLE)
        .mapShipped(row -> Map.entry(row.oneOf("type", RightType.class), row.number("months")))
        .forEach(entry -> months.put(entry.getKey(), entry.getValue()));
    return new Horizons(months);
  }

  /// {@return the months after which nothing of a set is hidden any more: the longest of its types; the longest of all for a
  /// set without a known type}
  ///
  /// @param types the types in the set
  public int longest(Set<RightType> types) {
    Collection<RightType> asked = types.isEmpty() ? months.keySet() : types;
    return asked.stream().mapToInt(type -> months.getOrDefault(type, 0)).max().orElse(0);
  }
}
