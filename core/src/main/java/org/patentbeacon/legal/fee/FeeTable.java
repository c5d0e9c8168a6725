package org.patentbeacon.legal.fee;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// The official fees, by the day of payment.
public final class FeeTable {
  private static final String NAME = "fees.tsv";
  private static final FeeTable SHIPPED = new FeeTable(FactTable
      .shipped(Objects.requireNonNull(FeeTable.class.getResourceAsStream(NAME)), NAME).mapShipped(FeeRow::of));

  private final List<FeeRow> rows;

  private FeeTable(List<FeeRow> rows) {
    this.rows = rows;
  }

  /// {@return the table that ships}
  public static FeeTable shipped() {
    return SHIPPED;
  }

  /// {@return a user's table}
  ///
  /// @param file a file with the columns of the table that ships
  /// @throws org.patentbeacon.table.TableException when rows are wrong, or two are for the same payment, with all of them
  /// @throws IOException when it cannot be read
  public static FeeTable read(Path file) throws IOException {
    List<FeeRow> before = new ArrayList<>();
    return new FeeTable(FactTable.read(file).map(row -> added(row, before)));
  }

  private static FeeRow added(FactRow row, List<FeeRow> before) {
    FeeRow fee = FeeRow.of(row);
    if (before.stream().anyMatch(fee::contradicts)) {
      throw row.refused("validFrom", "days and years of payment that no row above has");
    }
    before.add(fee);
    return fee;
  }

  /// {@return what a fee costs when it is paid on a day}
  ///
  /// @param key the fee
  /// @param paid the day of payment, which chooses the row
  public Amount amount(FeeKey key, LocalDate paid) {
    for (FeeRow row : rows) {
      if (row.isFor(key, paid)) {
        return row.amount(paid);
      }
    }
    return new Amount.NotKnown(key, paid);
  }
}
