package org.patentbeacon.alert.rule;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// From which value on a finding has which colour. The shipped ones are in `severity-bands.tsv`.
public final class SeverityBands {
  private static final String NAME = "severity-bands.tsv";
  private static final Map<String, SeverityBands> SHIPPED = shipped();

  private final boolean rising;
  private final EnumMap<Severity, BigDecimal> from;

  private SeverityBands(boolean rising, Map<Severity, BigDecimal> from) {
    this.rising = rising;
    this.from = new EnumMap<>(from);
  }

  private enum Direction { rising, falling }

  private static Map<String, SeverityBands> shipped() {
    Map<String, SeverityBands> bands = new LinkedHashMap<>();
    FactTable.shipped(Objects.requireNonNull(SeverityBands.class.getResourceAsStream(NAME), NAME), NAME)
        .mapShipped(row -> Map.entry(row.words("scale"), read(row)))
        .forEach(row -> bands.put(row.getKey(), row.getValue()));
    return bands;
  }

  private static SeverityBands read(FactRow row) {
    Map<Severity, BigDecimal> from = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      String column = severity.wording().en();
      if (!row.text(column).equals("off")) {
        from.put(severity, row.read(column, "a number or off", BigDecimal::new));
      }
    }
    return new SeverityBands(row.oneOf("direction", Direction.class) == Direction.rising, from);
  }

  /// {@return the shipped bands of a scale}
  ///
  /// @param scale the scale, such as `distance`
  /// @throws IllegalArgumentException when there is none of that name
  public static SeverityBands of(String scale) {
    SeverityBands bands = SHIPPED.get(scale);
    if (bands == null) {
      throw new IllegalArgumentException("expected one of " + SHIPPED.keySet() + ", found '" + scale + "'");
    }
    return bands;
  }

  /// {@return the colour of a value; empty before the first}
  ///
  /// @param value the value
  public Optional<Severity> severity(BigDecimal value) {
    return severity(value, BigDecimal.ONE);
  }

  /// {@return the colour of a value whose bands are multiples of a unit, so that nothing is divided and no bound is missed by
  /// rounding}
  ///
  /// @param value the value
  /// @param unit the unit, above zero
  Optional<Severity> severity(BigDecimal value, BigDecimal unit) {
    return from.entrySet().stream().filter(band -> reached(value, band.getValue().multiply(unit)))
        .map(Map.Entry::getKey).max(Severity::compareTo);
  }

  private boolean reached(BigDecimal value, BigDecimal bound) {
    return rising ? value.compareTo(bound) >= 0 : value.compareTo(bound) <= 0;
  }
}
