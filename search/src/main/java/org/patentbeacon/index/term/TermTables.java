package org.patentbeacon.index.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.PackedStrings;
import org.patentbeacon.index.table.TextTable;

/// Puts slices together.
public final class TermTables {
  private TermTables() {}

  /// {@return the table}
  ///
  /// @param slices the terms
  /// @param rows for each slice, the row of each of its documents
  /// @param size how many rows there are; one that no document has stays empty
  public static TextTable of(List<TermSlice> slices, List<int[]> rows, int size) {
    TreeSet<String> all = new TreeSet<>(CodePointOrder.INSTANCE);
    slices.forEach(slice -> all.addAll(slice.terms()));
    List<String> dictionary = List.copyOf(all);
    Map<String, Integer> codes = HashMap.newHashMap(dictionary.size());
    dictionary.forEach(term -> codes.put(term, codes.size()));
    int[] offsets = offsets(slices, rows, size);
    int[] values = new int[offsets[size]];
    for (int i = 0; i < slices.size(); i++) {
      place(slices.get(i), rows.get(i), codes, offsets, values);
    }
    return new TextTable(PackedStrings.of(dictionary), offsets, values);
  }

  private static int[] offsets(List<TermSlice> slices, List<int[]> rows, int size) {
    int[] offsets = new int[size + 1];
    for (int i = 0; i < slices.size(); i++) {
      TermSlice slice = slices.get(i);
      for (int document = 0; document < slice.size(); document++) {
        offsets[rows.get(i)[document] + 1] = slice.start(document + 1) - slice.start(document);
      }
    }
    Arrays.parallelPrefix(offsets, Math::addExact);
    return offsets;
  }

  private static void place(TermSlice slice, int[] rows, Map<String, Integer> codes, int[] offsets, int[] values) {
    int[] known = slice.terms().stream().mapToInt(term -> codes.getOrDefault(term, -1)).toArray();
    for (int document = 0; document < slice.size(); document++) {
      int to = offsets[rows[document]];
      for (int at = slice.start(document); at < slice.start(document + 1); at++) {
        values[to++] = known[slice.code(at)];
      }
    }
  }
}
