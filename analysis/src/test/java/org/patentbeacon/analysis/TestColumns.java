package org.patentbeacon.analysis;

import java.util.Collections;
import java.util.List;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.CodesColumn;

/// Columns out of plain lists.
public final class TestColumns {
  private TestColumns() {}

  /// {@return a column of several values, each once in a row}
  ///
  /// @param rows the values of each row
  public static CodesColumn of(List<List<String>> rows) {
    List<List<String>> all = rows.stream().map(row -> row.stream().distinct().toList()).toList();
    List<String> dictionary = all.stream().flatMap(List::stream).distinct().sorted(CodePointOrder.INSTANCE).toList();
    int[] offsets = new int[all.size() + 1];
    for (int row = 0; row < all.size(); row++) {
      offsets[row + 1] = offsets[row] + all.get(row).size();
    }
    return new CodesColumn(dictionary, offsets, all.stream().flatMap(List::stream)
        .mapToInt(value -> Collections.binarySearch(dictionary, value, CodePointOrder.INSTANCE)).toArray());
  }
}
