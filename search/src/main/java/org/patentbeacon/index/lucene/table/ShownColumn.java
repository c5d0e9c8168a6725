package org.patentbeacon.index.lucene.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.name.ShownNames;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.PackedStrings;

/// A column of printed names with the names in their place under which groups are shown: each group once in a row, the first
/// named first, the others ascending.
final class ShownColumn {
  private ShownColumn() {}

  static CodesColumn of(CodesColumn printed, ShownNames names) {
    List<String> shown = printed.dictionary().stream().map(names::shown).toList();
    List<String> dictionary = shown.stream().distinct().sorted(CodePointOrder.INSTANCE).toList();
    int[] known = shown.stream().mapToInt(name -> Collections.binarySearch(dictionary, name, CodePointOrder.INSTANCE))
        .toArray();
    int rows = printed.offsets().length - 1;
    int[] offsets = new int[rows + 1];
    int[] codes = new int[printed.codes().length];
    int next = 0;
    for (int row = 0; row < rows; row++) {
      int from = next;
      for (int at = printed.offsets()[row]; at < printed.offsets()[row + 1]; at++) {
        next = add(codes, from, next, known[printed.codes()[at]]);
      }
      if (next - from > 2) {
        Arrays.sort(codes, from + 1, next);
      }
      offsets[row + 1] = next;
    }
    return new CodesColumn(PackedStrings.of(dictionary), offsets, Arrays.copyOf(codes, next));
  }

  /// Adds a code to those of a row that does not have it yet; gives where the next one goes.
  private static int add(int[] codes, int from, int next, int code) {
    for (int at = from; at < next; at++) {
      if (codes[at] == code) {
        return next;
      }
    }
    codes[next] = code;
    return next + 1;
  }
}
