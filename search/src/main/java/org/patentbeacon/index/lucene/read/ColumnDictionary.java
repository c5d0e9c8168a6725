package org.patentbeacon.index.lucene.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.index.CodeColumn;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CodesColumn;

/// Collects the distinct values of a column and gives them codes, at the end in sorted order.
final class ColumnDictionary {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  int code(String value) {
    Integer known = codes.get(value);
    if (known != null) {
      return known;
    }
    codes.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  CodeColumn sorted(int[] column) {
    int[] rank = ranks();
    int[] sorted = new int[column.length];
    for (int row = 0; row < column.length; row++) {
      sorted[row] = column[row] == CodeColumn.NONE ? CodeColumn.NONE : rank[column[row]];
    }
    return new CodeColumn(dictionary(), sorted);
  }

  CodesColumn sorted(List<int[]> rows, int[] order) {
    int[] rank = ranks();
    int[] offsets = new int[order.length + 1];
    for (int row = 0; row < order.length; row++) {
      offsets[row + 1] = offsets[row] + rows.get(order[row]).length;
    }
    int[] all = new int[offsets[order.length]];
    for (int row = 0; row < order.length; row++) {
      int at = offsets[row];
      for (int code : rows.get(order[row])) {
        all[at++] = rank[code];
      }
    }
    return new CodesColumn(dictionary(), offsets, all);
  }

  private List<String> dictionary() {
    return values.stream().sorted(CodePointOrder.INSTANCE).toList();
  }

  private int[] ranks() {
    List<String> sorted = dictionary();
    int[] rank = new int[values.size()];
    for (int i = 0; i < sorted.size(); i++) {
      rank[code(sorted.get(i))] = i;
    }
    return rank;
  }
}
