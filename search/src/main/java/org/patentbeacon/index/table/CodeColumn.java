package org.patentbeacon.index.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// At most one value per row, as codes into a sorted dictionary.
///
/// @param dictionary the distinct values, ascending by code point
/// @param codes one code per row, [#NONE] where the row has no value; owned by the table, not to be changed
public record CodeColumn(List<String> dictionary, int[] codes) {

  /// The code of a row without a value.
  public static final int NONE = -1;

  /// {@return the value of a row, or `null` when it has none}
  ///
  /// @param row from 0
  public @Nullable String value(int row) {
    return codes[row] == NONE ? null : dictionary.get(codes[row]);
  }
}
