package org.patentbeacon.format.list;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;

/// The numbers of a list that name no office, which are one reject: the office is asked for once.
final class OfNoOffice {
  private static final int EXCERPT = 200;

  private @Nullable RecordPosition first;
  private String example = "";
  private int count;

  /// Whether a number names no office: nothing but digits and marks between them, or one that only the United States
  /// write so, such as `RE30266`.
  static boolean is(String item) {
    boolean digits = item.chars().anyMatch(Character::isDigit);
    return digits && (item.chars().noneMatch(Character::isLetter)
        || (NumberReader.either(item, NumberContext.NONE) instanceof NumberResult.Refused
            && NumberReader.publication(item, NumberContext.of("US")) instanceof NumberResult.Valid));
  }

  void add(String item, RecordPosition position) {
    if (first == null) {
      first = new RecordPosition(position.file(), 0, position.line(), 0); // one answer for all of the list
      example = excerpt(item);
    }
    count++;
  }

  void tell(Consumer<ReadResult> sink) {
    if (first != null) {
      sink.accept(new ReadResult.Rejected(first, RejectReason.BAD_NUMBER, "expected numbers such as CN113781974A, found "
          + count + " without an office, the first of them '" + example + "': name the office with `--authority`, such as "
          + "`--authority US`", example));
    }
  }

  static String excerpt(String item) {
    return item.substring(0, Math.min(EXCERPT, item.length()));
  }
}
