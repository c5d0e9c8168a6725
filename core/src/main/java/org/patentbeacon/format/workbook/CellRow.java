package org.patentbeacon.format.workbook;

import java.util.List;

/// A row of a table as it stands in its file.
///
/// @param line the 1-based line of the text, or row of the sheet, on which it starts
/// @param cells the texts of its cells
public record CellRow(int line, List<String> cells) {

  /// {@return whether all its cells are blank}
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
