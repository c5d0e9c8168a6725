package org.patentbeacon.analysis.unit;

import java.util.Arrays;
import java.util.List;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.Numbers;
import org.patentbeacon.index.table.PatentTable;

/// Which of several rows stands for all: the first by office, granted before not granted, the earliest published, the first by
/// number.
final class Representatives {
  /// Offices that come first; the others follow by their codes.
  static final List<String> OFFICES = List.of("CN", "US", "EP", "JP", "KR", "WO");

  private final int[] officeOf;
  private final int[] authority;
  private final boolean[] grantKinds;
  private final int[] patentType;
  private final int[] published;

  Representatives(PatentTable table, List<String> offices) {
    Numbers numbers = table.numbers();
    this.authority = numbers.authority().codes();
    this.officeOf = ranks(numbers.authority().dictionary(), offices);
    this.patentType = numbers.patentType().codes();
    List<String> types = numbers.patentType().dictionary();
    this.grantKinds = new boolean[types.size()];
    for (int type = 0; type < grantKinds.length; type++) {
      grantKinds[type] = !types.get(type).equals("invention-application"); // all others are published when granted
    }
    this.published = table.dates().publication().days();
  }

  private static int[] ranks(List<String> authorities, List<String> offices) {
    int[] ranks = new int[authorities.size()];
    Arrays.setAll(ranks, code -> {
      int place = offices.indexOf(authorities.get(code));
      return place < 0 ? offices.size() + code : place; // codes ascend with the text
    });
    return ranks;
  }

  /// Whether a row comes before another, which has a smaller number.
  boolean isBefore(int row, int other) {
    int office = Integer.compare(office(row), office(other));
    if (office != 0) {
      return office < 0;
    }
    if (isGranted(row) != isGranted(other)) {
      return isGranted(row);
    }
    return day(row) < day(other);
  }

  private int office(int row) {
    return authority[row] == CodeColumn.NONE ? Integer.MAX_VALUE : officeOf[authority[row]];
  }

  private boolean isGranted(int row) {
    return patentType[row] != CodeColumn.NONE && grantKinds[patentType[row]];
  }

  private long day(int row) {
    return published[row] == DayColumn.UNKNOWN ? Long.MAX_VALUE : published[row];
  }
}
