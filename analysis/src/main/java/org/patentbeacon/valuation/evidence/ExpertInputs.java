package org.patentbeacon.valuation.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.TableException;

/// What experts say of rights, from a table with the columns `number`, `indicator`, `value`, `name` and `date`.
///
/// @param rows the rows, in their order; of two of one right and indicator the later one holds
public record ExpertInputs(List<Row> rows) {
  /// Nobody said anything.
  public static final ExpertInputs NONE = new ExpertInputs(List.of());
  private static final int GRADES = 5;

  /// Copies the rows.
  public ExpertInputs {
    rows = List.copyOf(rows);
  }

  /// What one expert says of one indicator.
  ///
  /// @param number the publication or application number, or the family
  /// @param indicator the number of the indicator
  /// @param grade from 1 to 5
  /// @param name who says so
  /// @param date when
  public record Row(String number, String indicator, int grade, String name, LocalDate date) {
    private static Row of(FactRow row) {
      return new Row(row.words("number"), row.words("indicator"), row.read("value", "a grade from 1 to 5", Row::grade),
          row.words("name"), row.date("date"));
    }

    private static int grade(String text) {
      int grade = Integer.parseInt(text);
      if (grade < 1 || grade > GRADES) {
        throw new IllegalArgumentException(text);
      }
      return grade;
    }

    /// {@return who says so, and when}
    public String evidence() {
      return name + ", " + date;
    }
  }

  /// {@return the inputs of a table}
  ///
  /// @param table the table
  /// @throws TableException with all rows that are wrong
  public static ExpertInputs of(FactTable table) throws TableException {
    return new ExpertInputs(table.map(Row::of));
  }

  /// {@return what is said last of an indicator of a right}
  ///
  /// @param numbers the numbers under which the right is known
  /// @param indicator the number of the indicator
  public Optional<Row> of(List<String> numbers, String indicator) {
    return rows.stream().filter(row -> numbers.contains(row.number()) && row.indicator().equals(indicator))
        .reduce((one, other) -> other.date().isBefore(one.date()) ? one : other);
  }
}
