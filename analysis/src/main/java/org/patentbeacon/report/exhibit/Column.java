package org.patentbeacon.report.exhibit;

import org.patentbeacon.table.Wording;

/// A column of a sheet.
///
/// @param name what it shows
/// @param format how its numbers are written
public record Column(Wording name, Format format) {

  /// How numbers are written. Rounding is half up and for reading only.
  public enum Format {
    /// As text.
    TEXT,
    /// A year, without separators.
    YEAR,
    /// A year, quarter or month as text; rows that begin with one follow each other in time.
    PERIOD,
    /// A whole number.
    COUNT,
    /// Numbers that are not counted units and happen to be whole in every row, without decimals.
    WHOLE,
    /// With two decimals; a sheet in which they all are whole makes the column [#WHOLE].
    DECIMAL,
    /// With four significant digits.
    SIGNIFICANT,
    /// A part of 1 as percent with one decimal.
    PERCENT,
    /// The query that finds the documents.
    QUERY
  }

  /// {@return a column}
  ///
  /// @param zh what it shows, in Chinese
  /// @param en in English
  /// @param format how its numbers are written
  public static Column of(String zh, String en, Format format) {
    return new Column(new Wording(zh, en), format);
  }
}
