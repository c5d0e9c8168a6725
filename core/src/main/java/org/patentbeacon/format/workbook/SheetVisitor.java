package org.patentbeacon.format.workbook;

import java.util.Iterator;

/// Takes the sheets of a workbook, in their order.
public interface SheetVisitor {

  /// A sheet that is shown.
  ///
  /// @param name its name
  /// @param rows its rows that are not blank; the iterator throws a [org.patentbeacon.format.record.RecordException]
  ///     when the sheet cannot be read any further
  void sheet(String name, Iterator<CellRow> rows);

  /// A sheet that is not given out.
  ///
  /// @param name its name
  /// @param why what it is
  void skipped(String name, String why);
}
