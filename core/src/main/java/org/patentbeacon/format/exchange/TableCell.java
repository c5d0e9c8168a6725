package org.patentbeacon.format.exchange;

import java.util.List;

/// The text of a cell in the tables we write, and how to read it back.
///
/// A spreadsheet takes what begins with `=`, `+`, `-`, `@` or a control character for a formula, also in full width (OWASP,
/// "CSV Injection"); an apostrophe in front makes it a text. It holds 32,767 characters; a longer text is cut and ends with
/// [#CUT], a list is cut behind a whole value.
public final class TableCell {
  /// How many UTF-16 units a spreadsheet holds.
  public static final int LONGEST = 32_767;
  /// What a cell that was cut ends with.
  public static final String CUT = "⟦…⟧";

  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";
  private static final String SEPARATOR = "; ";

  private TableCell() {}

  /// A cell.
  ///
  /// @param text its text
  /// @param cut whether it is not all of it
  record Written(String text, boolean cut) {}

  /// {@return what a cell of a table for people holds of a text: nothing that a spreadsheet takes for a formula}
  ///
  /// @param value the text
  public static String of(String value) {
    return text(value).text();
  }

  /// {@return the cell of one value}
  ///
  /// @param value the value
  static Written text(String value) {
    String safe = safe(printable(value));
    if (safe.length() <= LONGEST) {
      return new Written(safe, false);
    }
    int end = LONGEST - CUT.length();
    return new Written(safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + CUT, true);
  }

  /// {@return the cell of several values; a `;` within one becomes `；`, so that none is taken for two}
  ///
  /// @param values the values
  static Written list(List<String> values) {
    StringBuilder cell = new StringBuilder();
    for (String value : values) {
      String printable = printable(value).replace(';', '；');
      if (cell.length() + SEPARATOR.length() + printable.length() + 1 > LONGEST - SEPARATOR.length() - CUT.length()) {
        return new Written(safe(cell.isEmpty() ? CUT : cell + SEPARATOR + CUT), true);
      }
      if (!printable.isEmpty()) {
        cell.append(cell.isEmpty() ? "" : SEPARATOR).append(printable);
      }
    }
    return new Written(safe(cell.toString()), false);
  }

  /// The text without what neither a spreadsheet nor XML can hold.
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      boolean none = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
      printable.appendCodePoint(Character.isISOControl(c) ? ' ' : none ? 0xFFFD : c);
    });
    return printable.toString().strip();
  }

  private static String safe(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /// Whether a text is a formula, or one with apostrophes in front, which must be told from ours.
  private static boolean isFormula(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
  }

  /// {@return whether a cell was cut when it was written}
  ///
  /// @param cell the cell
  public static boolean isCut(String cell) {
    return cell.endsWith(CUT);
  }

  /// {@return the value or values of a cell as they were before it was written}
  ///
  /// @param cell the cell
  public static String read(String cell) {
    String whole = isCut(cell) ? cell.substring(0, cell.length() - CUT.length()).strip() : cell;
    return whole.startsWith("'") && isFormula(whole) ? whole.substring(1) : whole;
  }
}
