package org.patentbeacon.legal.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.table.FactTable;

/// The periods that run from an act or a notice.
public final class PeriodTable {
  private static final String NAME = "periods.tsv";
  private static final PeriodTable SHIPPED = new PeriodTable(FactTable
      .shipped(Objects.requireNonNull(PeriodTable.class.getResourceAsStream(NAME)), NAME).mapShipped(PeriodRow::of));

  private final List<PeriodRow> rows;

  private PeriodTable(List<PeriodRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /// {@return the table that ships}
  public static PeriodTable shipped() {
    return SHIPPED;
  }

  /// {@return a user's table}
  ///
  /// @param file a file with the columns of the table that ships
  /// @throws org.patentbeacon.table.TableException when rows are wrong, with all of them
  /// @throws IOException when it cannot be read
  public static PeriodTable read(Path file) throws IOException {
    return new PeriodTable(FactTable.read(file).map(PeriodRow::of));
  }

  /// {@return all rows, in the order of the table}
  public List<PeriodRow> rows() {
    return rows;
  }

  /// {@return how long the period of a rule is; empty when the table has no such rule}
  ///
  /// @param rule the id of the rule, such as `CN.RESTORATION`
  public Optional<Period> length(String rule) {
    return rows.stream().filter(row -> row.rule().id().equals(rule)).map(PeriodRow::period).findFirst();
  }

  /// {@return the rules that are open in a case, each with its starts}
  ///
  /// @param facts the case
  public List<List<PeriodRow>> open(CaseFacts facts) {
    Map<String, List<PeriodRow>> byRule = new LinkedHashMap<>();
    for (PeriodRow row : rows) {
      if (row.appliesTo(facts)) {
        byRule.computeIfAbsent(row.rule().id(), _ -> new ArrayList<>()).add(row);
      }
    }
    return List.copyOf(byRule.values());
  }
}
