package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The claims that the markup of one claim refers to, by ids such as `CLM-00001`. The office numbers the ids as it
/// numbers the claims.
public final class ClaimReferenceMarks {
  private static final int MOST_DIGITS = 6;

  private final List<Integer> numbers = new ArrayList<>(2);

  /// No references yet.
  public ClaimReferenceMarks() {}

  /// Adds references.
  ///
  /// @param ids ids of claims, parted by spaces; absent when the markup names none
  public void add(@Nullable String ids) {
    if (ids == null) {
      return;
    }
    int from = 0;
    while (from < ids.length()) {
      int space = ids.indexOf(' ', from);
      int to = space < 0 ? ids.length() : space;
      String digits = digits(ids.substring(from, to));
      if (!digits.isEmpty() && digits.length() <= MOST_DIGITS) {
        numbers.add(Integer.valueOf(digits));
      }
      from = to + 1;
    }
  }

  /// The digits at the end of an id.
  static String digits(String id) {
    int from = id.length();
    while (from > 0 && id.charAt(from - 1) >= '0' && id.charAt(from - 1) <= '9') {
      from--;
    }
    return id.substring(from);
  }

  /// {@return the numbers of the claims, as printed}
  public List<Integer> numbers() {
    return numbers;
  }
}
