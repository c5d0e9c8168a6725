package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CodesColumn;

/// A column of printed names with the names in their place under which groups are shown: one for each applicant of a row.
final class ShownApplicants {
  private ShownApplicants() {}

  static CodesColumn of(CodesColumn printed, OpenSnapshot snapshot) throws IOException {
    List<String> shown = printed.dictionary().stream().map(snapshot.shownNames()::shown).toList();
    List<String> dictionary = shown.stream().distinct().sorted(CodePointOrder.INSTANCE).toList();
    int[] codes = shown.stream().mapToInt(name -> Collections.binarySearch(dictionary, name, CodePointOrder.INSTANCE))
        .toArray();
    int rows = printed.offsets().length - 1;
    List<int[]> all = new ArrayList<>(rows);
    int[] offsets = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      int[] own = row(printed, row, codes);
      all.add(own);
      offsets[row + 1] = offsets[row] + own.length;
    }
    return new CodesColumn(dictionary, offsets, all.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /// The first named first, the others ascending, as in the column of printed names.
  private static int[] row(CodesColumn printed, int row, int[] codes) {
    int from = printed.offsets()[row];
    int count = printed.count(row);
    if (count < 2) {
      return count == 0 ? new int[0] : new int[] {codes[printed.codes()[from]]};
    }
    int first = codes[printed.codes()[from]];
    IntStream others = IntStream.range(from + 1, from + count).map(at -> codes[printed.codes()[at]]).distinct().sorted()
        .filter(code -> code != first);
    return IntStream.concat(IntStream.of(first), others).toArray();
  }
}
