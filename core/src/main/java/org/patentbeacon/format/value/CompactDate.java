package org.patentbeacon.format.value;

import java.time.DateTimeException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;

/// Dates of eight digits, `yyyyMMdd`, where `00` stands for a part that is not known.
public final class CompactDate {
  private static final int LENGTH = 8;

  private CompactDate() {}

  /// {@return the date; `null` when the text is empty or all zeros, and with a note when it names no day of the calendar}
  ///
  /// @param text eight digits, also with hyphens or points between them
  /// @param notes takes the note
  public static @Nullable PartialDate of(@Nullable String text, Consumer<Note> notes) {
    if (text == null) {
      return null;
    }
    String digits = isDigits(text) ? text : text.strip().replace("-", "").replace(".", "");
    if (isZero(digits)) {
      return null;
    }
    try {
      if (digits.length() != LENGTH) {
        throw new DateTimeException("not eight digits");
      }
      int month = Integer.parseInt(digits, 4, 6, 10);
      int day = month == 0 ? 0 : Integer.parseInt(digits, 6, LENGTH, 10);
      return new PartialDate(Integer.parseInt(digits, 0, 4, 10), month, day);
    } catch (DateTimeException | NumberFormatException _) {
      notes.accept(new Note("date", "expected a date such as 20240301, found '" + text + "'"));
      return null;
    }
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isZero(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
