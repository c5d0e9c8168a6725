package org.patentbeacon.legal.term;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.table.FactTable;

/// How long rights last, by office, kind and filing date.
public final class TermTable {
  private static final TermTable SHIPPED = new TermTable(FactTable
      .shipped(Objects.requireNonNull(TermTable.class.getResourceAsStream("terms.tsv")), "terms.tsv").mapShipped(TermRule::of));

  private final List<TermRule> rules;

  private TermTable(List<TermRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// {@return the table that ships}
  public static TermTable shipped() {
    return SHIPPED;
  }

  /// {@return a user's table}
  ///
  /// @param file a file with the columns of the table that ships
  /// @throws org.patentbeacon.table.TableException when rows are wrong, with all of them
  /// @throws IOException when it cannot be read
  public static TermTable read(Path file) throws IOException {
    return new TermTable(FactTable.read(file).map(TermRule::of));
  }

  /// {@return the row for a right; empty when the table knows none}
  ///
  /// @param office the office, such as `CN`
  /// @param right the kind of the right
  /// @param filing the day of filing, which chooses between an older and a newer law
  public Optional<TermRule> rule(String office, RightKind right, LocalDate filing) {
    return rules.stream()
        .filter(rule -> rule.office().equals(office) && rule.right() == right && rule.isFor(filing))
        .findFirst();
  }

  /// {@return the term of a right that counts from filing; empty when the table knows none}
  ///
  /// @param office the office, such as `CN`
  /// @param right the kind of the right
  /// @param filing the day of filing; of an entry from the PCT the international filing date
  public Optional<Term> term(String office, RightKind right, LocalDate filing) {
    return rule(office, right, filing).filter(rule -> rule.start() == TermStart.FILING).map(rule -> rule.from(filing));
  }
}
