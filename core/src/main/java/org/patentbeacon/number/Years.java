package org.patentbeacon.number;

/// Years inside numbers, and when they lie in the future.
final class Years {
  /// The last year a number can have where the day of reading is not known: ten years after these rules were made
  /// (2026). A clock would make the same text read differently from year to year.
  private static final int HORIZON = 2036;

  private Years() {}

  static int latest(NumberContext context) {
    return context.today() == null ? HORIZON : context.today().getYear();
  }

  /// The year itself, refused when no number of it can have been given yet.
  static int past(int year, NumberContext context) {
    if (year > latest(context)) {
      throw new RefusedNumber("year " + year + " lies in the future");
    }
    return year;
  }

  /// Whether the first four digits are a year in which numbers of that sort exist.
  static boolean leads(String digits, int first, NumberContext context) {
    if (digits.length() < 4 || !Kinds.isDigits(digits.substring(0, 4))) {
      return false;
    }
    int year = Integer.parseInt(digits.substring(0, 4));
    return year >= first && year <= latest(context);
  }
}
