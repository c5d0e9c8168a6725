package org.patentbeacon.analysis.unit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.PatentTable;

/// The rows of a table as units: publications, applications or simple families, ascending by their labels.
///
/// A column of the table becomes one of units: the value of the representative ([#value]), all values of all rows
/// ([#values]), the earliest date ([#days]). What was worked out is kept.
public final class Units {
  private final PatentTable table;
  private final CountUnit unit;
  private final CodeColumn keys;
  /// Unit by unit, the rows from `offsets[u]` to before `offsets[u + 1]`, the representative first.
  private final int[] rows;
  private final int[] offsets;
  private final Map<DateBasis, DayColumn> days = new EnumMap<>(DateBasis.class);
  private final IdentityHashMap<CodeColumn, CodeColumn> value = new IdentityHashMap<>();
  private final IdentityHashMap<CodesColumn, CodesColumn> values = new IdentityHashMap<>();

  private Units(PatentTable table, CountUnit unit, int[] rows, int[] offsets) {
    this.table = table;
    this.unit = unit;
    this.keys = keys(table, unit);
    this.rows = rows;
    this.offsets = offsets;
  }

  private static CodeColumn keys(PatentTable table, CountUnit unit) {
    return switch (unit) {
      case PUBLICATION -> table.numbers().publication();
      case APPLICATION -> table.numbers().application();
      case SIMPLE_FAMILY -> table.numbers().family();
    };
  }

  /// {@return the units of a table}
  ///
  /// @param table the table
  /// @param unit what is counted as one
  /// @param offices the offices whose documents represent a unit first
  public static Units of(PatentTable table, CountUnit unit, List<String> offices) {
    CodeColumn keys = keys(table, unit);
    int[] offsets = new int[keys.dictionary().size() + 1];
    for (int code : keys.codes()) {
      offsets[code + 1]++;
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] next = offsets.clone();
    int[] rows = new int[table.size()];
    Representatives order = new Representatives(table, offices);
    for (int row = 0; row < rows.length; row++) {
      int code = keys.codes()[row];
      int at = next[code]++;
      rows[at] = row;
      int first = offsets[code];
      if (at > first && order.isBefore(row, rows[first])) {
        rows[at] = rows[first];
        rows[first] = row;
      }
    }
    return new Units(table, unit, rows, offsets);
  }

  /// {@return the table}
  public PatentTable table() {
    return table;
  }

  /// {@return what is counted as one}
  public CountUnit unit() {
    return unit;
  }

  /// {@return how many there are}
  public int count() {
    return offsets.length - 1;
  }

  /// {@return the number of a unit, or the id of a family}
  ///
  /// @param unit from 0
  public String label(int unit) {
    return keys.dictionary().get(unit);
  }

  /// {@return the labels of all units, ascending by code point}
  public List<String> labels() {
    return keys.dictionary();
  }

  /// {@return the row that stands for a unit}
  ///
  /// @param unit from 0
  public int representative(int unit) {
    return rows[offsets[unit]];
  }

  /// {@return the rows of a unit, the one that stands for it first}
  ///
  /// @param unit from 0
  public int[] rows(int unit) {
    return Arrays.copyOfRange(rows, offsets[unit], offsets[unit + 1]);
  }

  /// {@return the publication number of the row that stands for a unit}
  ///
  /// @param unit from 0
  public String document(int unit) {
    return table.numbers().publication().dictionary().get(table.numbers().publication().codes()[representative(unit)]);
  }

  /// {@return the clause that finds the documents of a unit}
  ///
  /// @param unit from 0
  public String clause(int unit) {
    CodeColumn publications = table.numbers().publication();
    String numbers = Arrays.stream(rows, offsets[unit], offsets[unit + 1])
        .mapToObj(row -> publications.dictionary().get(publications.codes()[row])).collect(Collectors.joining(" or "));
    return offsets[unit + 1] - offsets[unit] == 1 ? "PN=" + numbers : "PN=(" + numbers + ")";
  }

  /// {@return the unit of each row of the table}
  public int[] ofRows() {
    return keys.codes();
  }

  /// {@return the earliest date of each unit}
  ///
  /// @param basis which date
  public synchronized DayColumn days(DateBasis basis) {
    return days.computeIfAbsent(basis, asked -> earliest(asked.column(table.dates())));
  }

  private DayColumn earliest(DayColumn column) {
    if (unit == CountUnit.PUBLICATION) {
      return column;
    }
    int[] earliest = new int[count()];
    for (int one = 0; one < earliest.length; one++) {
      int found = DayColumn.UNKNOWN;
      for (int i = offsets[one]; i < offsets[one + 1]; i++) {
        int day = column.days()[rows[i]];
        if (day != DayColumn.UNKNOWN && (found == DayColumn.UNKNOWN || day < found)) {
          found = day;
        }
      }
      earliest[one] = found;
    }
    return new DayColumn(earliest);
  }

  /// {@return the value of the representative of each unit}
  ///
  /// @param column a column of the table
  public synchronized CodeColumn value(CodeColumn column) {
    return unit == CountUnit.PUBLICATION ? column
        : value.computeIfAbsent(column, asked -> new CodeColumn(asked.dictionary(), ofRepresentatives(asked.codes())));
  }

  private int[] ofRepresentatives(int[] ofRows) {
    int[] ofUnits = new int[count()];
    for (int one = 0; one < ofUnits.length; one++) {
      ofUnits[one] = ofRows[rows[offsets[one]]];
    }
    return ofUnits;
  }

  /// {@return the date of the representative of each unit}
  ///
  /// @param column a column of the table
  public DayColumn date(DayColumn column) {
    return unit == CountUnit.PUBLICATION ? column : new DayColumn(ofRepresentatives(column.days()));
  }

  /// {@return how many distinct values the rows of each unit have}
  ///
  /// @param column a column of the table
  public int[] distinct(CodeColumn column) {
    int[] counts = new int[count()];
    int[] seenBy = new int[column.dictionary().size()];
    Arrays.fill(seenBy, -1);
    for (int one = 0; one < counts.length; one++) {
      for (int i = offsets[one]; i < offsets[one + 1]; i++) {
        int code = column.codes()[rows[i]];
        if (code != CodeColumn.NONE && seenBy[code] != one) {
          seenBy[code] = one;
          counts[one]++;
        }
      }
    }
    return counts;
  }

  /// {@return which units have a row of a value}
  ///
  /// @param column a column of the table
  /// @param asked the value
  public boolean[] having(CodeColumn column, String asked) {
    int code = column.dictionary().indexOf(asked);
    boolean[] having = new boolean[count()];
    for (int row = 0; code >= 0 && row < column.codes().length; row++) {
      having[keys.codes()[row]] |= column.codes()[row] == code;
    }
    return having;
  }

  /// {@return the distinct values of each unit, those of its representative first}
  ///
  /// @param column a column of the table
  public synchronized CodesColumn values(CodesColumn column) {
    return unit == CountUnit.PUBLICATION ? column : values.computeIfAbsent(column, this::united);
  }

  private CodesColumn united(CodesColumn column) {
    int[] codes = new int[column.codes().length];
    int[] starts = new int[count() + 1];
    int[] seenBy = new int[column.dictionary().size()];
    Arrays.fill(seenBy, -1);
    int next = 0;
    for (int one = 0; one < count(); one++) {
      next = isSingle(one) ? copied(column, rows[offsets[one]], codes, next) : united(column, one, seenBy, codes, next);
      starts[one + 1] = next;
    }
    return new CodesColumn(column.dictionary(), starts, Arrays.copyOf(codes, next));
  }

  private boolean isSingle(int one) {
    return offsets[one + 1] - offsets[one] == 1;
  }

  /// The values of one row are distinct already.
  private static int copied(CodesColumn column, int row, int[] codes, int next) {
    int to = next;
    for (int at = column.offsets()[row]; at < column.offsets()[row + 1]; at++) {
      codes[to++] = column.codes()[at];
    }
    return to;
  }

  private int united(CodesColumn column, int one, int[] seenBy, int[] codes, int next) {
    int to = next;
    for (int i = offsets[one]; i < offsets[one + 1]; i++) {
      for (int at = column.offsets()[rows[i]]; at < column.offsets()[rows[i] + 1]; at++) {
        int code = column.codes()[at];
        if (seenBy[code] != one) {
          seenBy[code] = one;
          codes[to++] = code;
        }
      }
    }
    return to;
  }
}
