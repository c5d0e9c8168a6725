package org.patentbeacon.format.uspto.greenbook;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;

/// The numbers of the Greenbook: eight characters, or six digits of an application, and a check digit.
///
/// The check digit is 11 less the remainder by 11 of the sum of the digits, weighted 2, 3, 4 … from the right, letters
/// counting nothing; 10 and 11 are written 0. (Not documented where we found it; it holds for every number we know.)
final class GreenbookNumbers {
  private static final int PATENT = 9;
  private static final int APPLICATION = 7;
  private static final int MODULUS = 11;

  private GreenbookNumbers() {}

  /// Tells when the check digit of a patent number is wrong.
  static void checkPatent(String written, Consumer<Note> notes) {
    if (written.length() == PATENT) {
      check("WKU", written, notes);
    }
  }

  /// The application number from series (`SRC`, `D` for designs) and serial; `null` when it is none. Without series the date
  /// of filing tells it.
  static @Nullable ApplicationNumber application(@Nullable String series, @Nullable String serial,
      @Nullable PartialDate filed, Consumer<Note> notes) {
    if (serial == null) {
      return null;
    }
    if (serial.length() == APPLICATION) {
      check("APN", serial, notes);
    }
    if (series == null) {
      return Numbers.application(serial.length() == APPLICATION ? serial.substring(0, APPLICATION - 1) : serial,
          NumberContext.of("US").withDate(filed == null ? null : filed.start()));
    }
    String digits = series.equals("D") ? "29" : series;
    return Numbers.application(serial,
        new NumberContext("US", null, filed == null ? null : filed.start(), Set.of("aps-apn", "series=" + digits)));
  }

  private static void check(String code, String written, Consumer<Note> notes) {
    int last = written.length() - 1;
    char right = digit(written.substring(0, last));
    if (written.charAt(last) != right) {
      notes.accept(new Note("check-digit", code + " " + written + ": the check digit is " + right));
    }
  }

  static char digit(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int value = Character.digit(number.charAt(i), 10);
      sum += Math.max(0, value) * (number.length() - i + 1);
    }
    return (char) ('0' + (MODULUS - sum % MODULUS) % MODULUS % 10);
  }
}
