package org.patentbeacon.index.table;

/// A whole number per row.
///
/// @param values one value per row, [#UNKNOWN] where the source does not tell; owned by the table, not to be changed
public record CountColumn(int[] values) {

  /// The value of a row whose source does not tell.
  public static final int UNKNOWN = -1;

  /// {@return whether the row has a value}
  ///
  /// @param row from 0
  public boolean known(int row) {
    return values[row] != UNKNOWN;
  }
}
