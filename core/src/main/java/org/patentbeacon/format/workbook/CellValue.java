package org.patentbeacon.format.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/// The text of a cell that holds a number.
///
/// A spreadsheet keeps 15 digits. A whole number with more is written with an exponent (`2.02111286633012E+15`), so that
/// nobody takes the digits that are left for all of them.
final class CellValue {
  private static final MathContext DIGITS = new MathContext(15);
  private static final int MOST_DIGITS = 15;
  /// A number further from the point is no value of a table, and in plain digits it would be a very long text.
  private static final int FURTHEST = 40;
  private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
  /// The spreadsheet's calendar has a 29 February 1900.
  private static final int NO_DAY = 60;
  private static final int LAST = 2_958_465;

  private CellValue() {}

  /// The number in plain digits.
  ///
  /// @param raw the number as the file has it
  static String number(String raw) {
    if (raw.length() <= MOST_DIGITS && raw.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return raw;
    }
    try {
      BigDecimal number = new BigDecimal(raw.strip());
      if (Math.abs((long) number.precision() - number.scale()) > FURTHEST || number.scale() > FURTHEST) {
        return raw;
      }
      BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
      boolean long16 = shown.precision() - shown.scale() > MOST_DIGITS;
      return long16 ? number.round(DIGITS).toString() : shown.toPlainString();
    } catch (NumberFormatException _) {
      return raw;
    }
  }

  /// The date of a serial number as `2024-03-01`, without its time; the number where it is no date.
  ///
  /// @param raw the number as the file has it
  /// @param since1904 whether days are counted from 1904
  static String date(String raw, boolean since1904) {
    double serial;
    try {
      serial = Double.parseDouble(raw);
    } catch (NumberFormatException _) {
      return raw;
    }
    if (!(serial >= 1 && serial <= LAST)) {
      return number(raw);
    }
    long day = (long) serial;
    LocalDate first = since1904 ? FIRST_1904 : day < NO_DAY ? FIRST_1900.plusDays(1) : FIRST_1900;
    return first.plusDays(day).toString();
  }

  /// Whether a number format shows a day: one of those that are built in, or a code with a letter for it.
  ///
  /// @param id the number of the format
  /// @param code its code; empty when it is built in
  static boolean isDate(int id, String code) {
    if (code.isEmpty()) {
      return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)
          || id == 57 || id == 58;
    }
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char c = Character.toLowerCase(code.charAt(i));
      switch (c) {
        case '"' -> quoted = !quoted;
        case '[' -> bracketed = true;
        case ']' -> bracketed = false;
        case '\\', '_', '*' -> i++;
        default -> {
          if (!quoted && !bracketed && (c == 'y' || c == 'd' || (c == 'e' && isYearOfEra(code, i)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// An `e` counts years, but not in `0.00E+00`.
  private static boolean isYearOfEra(String code, int at) {
    char next = at + 1 < code.length() ? code.charAt(at + 1) : ' ';
    return next != '+' && next != '-' && code.charAt(at) == 'e';
  }
}
