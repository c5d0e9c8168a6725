package org.patentbeacon.analysis.growth;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// T5 生命周期阶段, by whether players and filings become more. The names are a convention, kept in a table.
public enum LifePhase {
  /// Both become more.
  GROWTH,
  /// Players do not become more, filings do not become fewer.
  MATURITY,
  /// Both become fewer.
  DECLINE,
  /// Anything else, such as more players with fewer filings.
  REVIVAL;

  private static final String NAME = "phases.tsv";
  private static final Map<LifePhase, Wording> WORDS = read();

  private static Map<LifePhase, Wording> read() {
    Map<LifePhase, Wording> words = new EnumMap<>(LifePhase.class);
    FactTable.shipped(Objects.requireNonNull(LifePhase.class.getResourceAsStream(NAME)), NAME)
        .mapShipped(row -> Map.entry(row.oneOf("phase", LifePhase.class), new Wording(row.words("zh"), row.words("en"))))
        .forEach(entry -> words.put(entry.getKey(), entry.getValue()));
    return words;
  }

  /// {@return it in words}
  public Wording wording() {
    return Objects.requireNonNull(WORDS.get(this), name());
  }

  static LifePhase of(double players, double filings) {
    if (players > 0 && filings > 0) {
      return GROWTH;
    }
    if (players <= 0 && filings >= 0) {
      return MATURITY;
    }
    return players < 0 && filings < 0 ? DECLINE : REVIVAL;
  }
}
