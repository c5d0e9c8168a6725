package org.patentbeacon.legal.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// Until when an international application enters the national or regional phase.
public final class NationalPhases {
  private static final String NAME = "national-phase.tsv";
  private static final NationalPhases SHIPPED = new NationalPhases(FactTable
      .shipped(Objects.requireNonNull(NationalPhases.class.getResourceAsStream(NAME)), NAME).mapShipped(Phase::of));

  /// The time for entry at an office.
  ///
  /// @param office the office
  /// @param entry from priority, without a further fee
  /// @param extended from priority, with a further fee; absent when the office knows none
  /// @param source where that is written
  /// @param verified whether it was confirmed there
  public record Phase(String office, Period entry, @Nullable Period extended, String source, boolean verified) {
    static Phase of(FactRow row) {
      return new Phase(row.words("office"), Period.months(row.number("months")),
          row.text("extension").isEmpty() ? null : Period.months(row.number("extension")), row.words("source"), row.verified());
    }
  }

  private final List<Phase> phases;

  private NationalPhases(List<Phase> phases) {
    this.phases = phases;
  }

  /// {@return the table that ships}
  public static NationalPhases shipped() {
    return SHIPPED;
  }

  /// {@return a user's table}
  ///
  /// @param file a file with the columns of the table that ships
  /// @throws org.patentbeacon.table.TableException when rows are wrong, with all of them
  /// @throws IOException when it cannot be read
  public static NationalPhases read(Path file) throws IOException {
    return new NationalPhases(FactTable.read(file).map(Phase::of));
  }

  /// {@return the time for entry at an office; empty when the table has no row for it}
  ///
  /// @param office the office, such as `EP`
  public Optional<Phase> of(String office) {
    return phases.stream().filter(phase -> phase.office().equals(office)).findFirst();
  }
}
