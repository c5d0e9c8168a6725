package org.patentbeacon.format.table;

import java.util.Iterator;
import java.util.List;
import org.patentbeacon.format.workbook.CellRow;
import org.patentbeacon.format.workbook.SheetVisitor;

/// Takes the first rows of the first sheet that has any.
///
/// @param rows where they are put
record FirstRows(List<CellRow> rows) implements SheetVisitor {
  @Override
  public void sheet(String name, Iterator<CellRow> sheet) {
    for (int i = rows.size(); i == rows.size() && i < TableRows.HEADER_ROWS && sheet.hasNext(); i++) {
      rows.add(sheet.next());
    }
  }

  @Override
  public void skipped(String name, String why) {
    // A sheet that is not shown has no header for anybody.
  }
}
