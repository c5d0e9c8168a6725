package org.patentbeacon.report.workbook;

import org.patentbeacon.report.exhibit.Column;

/// How Excel writes the numbers of a column.
final class NumberFormats {
  private static final int SIGNIFICANT = 4;
  private static final int SMALLEST_PLAIN = -5;

  private NumberFormats() {}

  /// {@return the format, in the words of Excel}
  ///
  /// @param format how the column writes numbers
  /// @param value the number, since Excel knows no format of four significant digits
  static String of(Column.Format format, double value) {
    return switch (format) {
      case YEAR, PERIOD -> "0";
      case COUNT, WHOLE -> "#,##0";
      case DECIMAL -> "#,##0.00";
      case PERCENT -> "0.0%";
      case SIGNIFICANT, TEXT, QUERY -> significant(value);
    };
  }

  private static String significant(double value) {
    if (value == Math.rint(value)) {
      return "#,##0";
    }
    int power = (int) Math.floor(Math.log10(Math.abs(value)));
    int decimals = Math.max(0, SIGNIFICANT - 1 - power);
    return power < SMALLEST_PLAIN ? "0.000E+00" : decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }
}
