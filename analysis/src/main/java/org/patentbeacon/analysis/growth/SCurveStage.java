package org.patentbeacon.analysis.growth;

import java.util.List;
import java.util.Objects;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// T6 成熟度阶段, by the part of the expected total that is filed. Limits and names are a convention, kept in a table.
public enum SCurveStage {
  /// Hardly begun.
  EMERGENCE,
  /// Before the inflection.
  GROWTH,
  /// Past the inflection.
  MATURITY,
  /// Nearly all is filed.
  SATURATION;

  private static final String NAME = "stages.tsv";
  private static final List<Row> ROWS = FactTable
      .shipped(Objects.requireNonNull(SCurveStage.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of);

  private record Row(SCurveStage stage, double percent, boolean included, Wording wording) {
    static Row of(FactRow row) {
      return new Row(row.oneOf("stage", SCurveStage.class), row.number("from"), row.yes("included"),
          new Wording(row.words("zh"), row.words("en")));
    }

    boolean reached(double saturation) {
      return included ? 100 * saturation >= percent : 100 * saturation > percent;
    }
  }

  /// {@return it in words}
  public Wording wording() {
    return ROWS.stream().filter(row -> row.stage == this).map(Row::wording).findFirst().orElseThrow();
  }

  static SCurveStage of(double saturation) {
    return ROWS.reversed().stream().filter(row -> row.reached(saturation)).map(Row::stage).findFirst().orElseThrow();
  }
}
