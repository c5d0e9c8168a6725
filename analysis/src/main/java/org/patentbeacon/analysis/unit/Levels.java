package org.patentbeacon.analysis.unit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;

/// Columns whose values are put under broader ones, such as symbols under subclasses. Each value is looked at once.
public final class Levels {
  private Levels() {}

  /// The broader values, and which one each value is under.
  private record Mapped(List<String> dictionary, int[] codes) {
    static Mapped of(List<String> values, Function<String, @Nullable String> broader) {
      List<@Nullable String> each = values.stream().<@Nullable String>map(broader).toList();
      List<String> dictionary = each.stream().filter(Objects::nonNull).map(Objects::requireNonNull).distinct()
          .sorted(CodePointOrder.INSTANCE).toList();
      int[] codes = each.stream().mapToInt(value -> value == null ? CodeColumn.NONE
          : Collections.binarySearch(dictionary, value, CodePointOrder.INSTANCE)).toArray();
      return new Mapped(dictionary, codes);
    }
  }

  /// {@return the column with broader values, each once in a row, in the order in which they are named first}
  ///
  /// @param column the column
  /// @param broader what a value is under; `null` for one that is under nothing and falls away
  public static CodesColumn of(CodesColumn column, Function<String, @Nullable String> broader) {
    Mapped mapped = Mapped.of(column.dictionary(), broader);
    int rows = column.offsets().length - 1;
    int[] offsets = new int[rows + 1];
    int[] codes = new int[column.codes().length];
    int[] seenBy = new int[mapped.dictionary().size()];
    Arrays.fill(seenBy, -1);
    int next = 0;
    for (int row = 0; row < rows; row++) {
      for (int at = column.offsets()[row]; at < column.offsets()[row + 1]; at++) {
        int code = mapped.codes()[column.codes()[at]];
        if (code != CodeColumn.NONE && seenBy[code] != row) {
          seenBy[code] = row;
          codes[next++] = code;
        }
      }
      offsets[row + 1] = next;
    }
    return new CodesColumn(mapped.dictionary(), offsets, Arrays.copyOf(codes, next));
  }

  /// {@return the column with broader values}
  ///
  /// @param column the column
  /// @param broader what a value is under; `null` for one that is under nothing
  public static CodeColumn of(CodeColumn column, Function<String, @Nullable String> broader) {
    Mapped mapped = Mapped.of(column.dictionary(), broader);
    int[] codes = new int[column.codes().length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = column.codes()[row] == CodeColumn.NONE ? CodeColumn.NONE : mapped.codes()[column.codes()[row]];
    }
    return new CodeColumn(mapped.dictionary(), codes);
  }
}
