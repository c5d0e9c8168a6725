package org.patentbeacon.index.lucene.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a page begins: behind the last hit of the page before, in one snapshot.
///
/// @param snapshot the name of the open snapshot
/// @param day the day whose legal states count, the same for all pages
/// @param key the key by which that hit is sorted, as a number; 0 where hits are sorted by their number alone
/// @param id its id
record PageCursor(String snapshot, LocalDate day, long key, String id) {
  private static final String PARTS = "~";

  /// The text that stands for it.
  String text() {
    return snapshot + PARTS + day.toEpochDay() + PARTS + Long.toHexString(key) + PARTS + id;
  }

  /// The cursor that a text stands for; `null` for none.
  ///
  /// @throws IllegalArgumentException when the text stands for none
  static @Nullable PageCursor of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split(PARTS, 4);
    if (parts.length < 4 || !parts[1].matches("-?[0-9]{1,9}") || !parts[2].matches("[0-9a-f]{1,16}")) {
      throw new IllegalArgumentException("'" + text + "' is no cursor of a page");
    }
    return new PageCursor(parts[0], LocalDate.ofEpochDay(Long.parseLong(parts[1])), Long.parseUnsignedLong(parts[2], 16), parts[3]);
  }
}
