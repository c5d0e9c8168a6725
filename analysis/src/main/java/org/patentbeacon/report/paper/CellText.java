package org.patentbeacon.report.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.table.Wording;

/// Cells of sheets as text. Numbers are rounded half up, for reading only.
public final class CellText {
  private static final int SIGNIFICANT = 4;
  private static final int SMALLEST_PLAIN = -5;
  private static final int LARGEST_PLAIN = 15;

  private CellText() {}

  /// {@return a cell as text; empty where nothing applies}
  ///
  /// @param cell the cell
  /// @param format how its column writes numbers
  /// @param lang `zh` or `en`
  public static String of(Cell cell, Column.Format format, String lang) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Words(Wording wording) -> wording.in(lang);
      case Cell.Figure(Measure measure) -> figure(measure, format, lang);
      case Cell.Day(LocalDate day) -> day.toString();
      case Cell.Query(String query) -> query;
      case Cell.Nothing() -> "";
    };
  }

  /// {@return a figure as text, or that it cannot be worked out, and why}
  ///
  /// @param measure the figure
  /// @param format how it is written
  /// @param lang `zh` or `en`
  public static String figure(Measure measure, Column.Format format, String lang) {
    Double value = measure.value();
    if (measure.ok()) {
      return number(measure.orThrow(), format);
    }
    String reason = Objects.requireNonNull(measure.reason()).wording().in(lang);
    String verdict = switch (measure.state()) {
      case OK, UNDEFINED -> new Wording("无法计算（" + reason + "）", "not defined (" + reason + ")").in(lang);
      case NOT_ASSESSED -> new Wording("不予评估（" + reason + "）", "not assessed (" + reason + ")").in(lang);
    };
    return value == null ? verdict : number(value, format) + " " + verdict;
  }

  /// {@return a number as text}
  ///
  /// @param value the number
  /// @param format how it is written
  public static String number(double value, Column.Format format) {
    return switch (format) {
      case YEAR, PERIOD -> rounded(value, 0);
      case COUNT, WHOLE -> grouped(rounded(value, 0));
      case DECIMAL -> grouped(rounded(value, 2));
      case PERCENT -> grouped(rounded(100 * value, 1)) + "%";
      case TEXT, QUERY, SIGNIFICANT -> significant(value);
    };
  }

  private static String rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String significant(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    if (exact.signum() == 0) {
      return "0";
    }
    BigDecimal rounded = exact.round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP)).stripTrailingZeros();
    int power = rounded.precision() - rounded.scale() - 1;
    boolean whole = exact.stripTrailingZeros().scale() <= 0;
    return power < SMALLEST_PLAIN || power > LARGEST_PLAIN ? rounded.toString()
        : whole ? grouped(exact.stripTrailingZeros().toPlainString()) : grouped(rounded.toPlainString());
  }

  /// Commas between the thousands.
  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int place = (point < 0 ? plain.length() : point) - 3; place > first; place -= 3) {
      text.insert(place, ',');
    }
    return text.toString();
  }
}
