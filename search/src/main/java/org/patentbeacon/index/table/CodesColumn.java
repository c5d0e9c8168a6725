package org.patentbeacon.index.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Any number of distinct values per row, as codes into a sorted dictionary. The values of a row stand in source order.
///
/// @param dictionary the distinct values, ascending by code point
/// @param offsets row `r` has the codes from `offsets[r]` to before `offsets[r + 1]`; one entry more than rows
/// @param codes the codes of all rows, one after the other; owned by the table, not to be changed
public record CodesColumn(List<String> dictionary, int[] offsets, int[] codes) {

  /// {@return the number of values of a row}
  ///
  /// @param row from 0
  public int count(int row) {
    return offsets[row + 1] - offsets[row];
  }

  /// {@return the codes of the values of a row in source order}
  ///
  /// @param row from 0
  public IntStream codes(int row) {
    return Arrays.stream(codes, offsets[row], offsets[row + 1]);
  }

  /// {@return how many rows have a value}
  public int rowsWithValues() {
    int rows = 0;
    for (int row = 0; row + 1 < offsets.length; row++) {
      rows += count(row) > 0 ? 1 : 0;
    }
    return rows;
  }

  /// {@return the values of a row in source order}
  ///
  /// @param row from 0
  public List<String> values(int row) {
    String[] values = new String[count(row)];
    for (int i = 0; i < values.length; i++) {
      values[i] = dictionary.get(codes[offsets[row] + i]);
    }
    return List.of(values);
  }
}
