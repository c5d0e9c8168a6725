package org.patentbeacon.alert.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// 产业指标: the indicators of an industry, in which domestic and foreign applicants are compared, with their limits. What
/// each is computed from is an [IndicatorInput]; names and limits are in `sector-indicators.tsv`.
public enum SectorIndicator {
  /// Reserve: inventions of domestic to those of foreign applicants.
  YJ01,
  /// Quantity: the same, when it is too much.
  YJ02,
  /// Growth of domestic to that of foreign filings.
  YJ03,
  /// Leaders: inventions of the ten largest domestic to those of the ten largest foreign applicants.
  YJ04,
  /// Concentration among domestic to that among foreign leaders.
  YJ05,
  /// First filing year here and abroad; only shown.
  YJ06,
  /// Inventions here and abroad; only shown.
  YJ07,
  /// The share of families that reach the United States.
  YJ08,
  /// The share of families that reach the European Patent Office.
  YJ09,
  /// The share of families that reach Japan.
  YJ10;

  private static final String NAME = "sector-indicators.tsv";

  private record Row(SectorIndicator id, Wording name, @Nullable Comparison comparison, @Nullable BigDecimal limit) {
    static Row of(FactRow row) {
      boolean limited = !row.text("limit").isEmpty();
      return new Row(row.oneOf("id", SectorIndicator.class), new Wording(row.words("zh"), row.words("en")),
          limited ? comparison(row) : null, limited ? row.read("limit", "a number", BigDecimal::new) : null);
    }

    private static Comparison comparison(FactRow row) {
      return row.read("fires", "one of > >= < <=", sign -> Arrays.stream(Comparison.values())
          .filter(comparison -> comparison.sign().equals(sign)).findFirst().orElseThrow(IllegalArgumentException::new));
    }
  }

  /// The rows of the table, read once.
  private static final class Table {
    static final List<Row> ROWS =
        FactTable.shipped(Objects.requireNonNull(SectorIndicator.class.getResourceAsStream(NAME), NAME), NAME)
            .mapShipped(Row::of);
  }

  private Row row() {
    return Table.ROWS.stream().filter(row -> row.id == this).findFirst().orElseThrow();
  }

  /// {@return what it is called}
  public Wording wording() {
    return row().name;
  }

  /// {@return its limit; empty for an indicator that is only shown}
  public Optional<SeverityByDistance> limit() {
    Row row = row();
    return row.comparison == null || row.limit == null
        ? Optional.empty() : Optional.of(new SeverityByDistance(row.limit, row.comparison));
  }
}
