package org.patentbeacon.legal.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// A question of counting that no text settles. Which reading is taken, the safe one, is told by a table.
public enum OpenPoint {
  /// Whether grace and surcharge months run from the nominal or the moved due date.
  O1,
  /// Whether the end of a surcharge month moves.
  O2,
  /// Whether the grace of a deferred European fee ends with the day or the month.
  O3,
  /// From when a period runs whose notice came on an unknown day.
  O4,
  /// Which of two starts counts.
  O5,
  /// What holds for a year whose days off are not published.
  O6,
  /// Whether an announced extension applies.
  O7,
  /// Whether the moved day is one to plan with.
  O8;

  private static final String NAME = "open-points.tsv";
  private static final Map<OpenPoint, Wording> READINGS = read();

  private record Row(OpenPoint point, Wording reading) {
    static Row of(FactRow row) {
      return new Row(row.oneOf("point", OpenPoint.class), new Wording(row.words("readingZh"), row.words("readingEn")));
    }
  }

  private static Map<OpenPoint, Wording> read() {
    Map<OpenPoint, Wording> readings = new EnumMap<>(OpenPoint.class);
    FactTable.shipped(Objects.requireNonNull(OpenPoint.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of)
        .forEach(row -> readings.put(row.point(), row.reading()));
    return readings;
  }

  /// {@return the reading that is taken}
  public Wording reading() {
    return Objects.requireNonNull(READINGS.get(this), name());
  }
}
