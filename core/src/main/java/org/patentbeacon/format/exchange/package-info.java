/// Documents written as files that other programs, and we ourselves, read.
///
/// Goes in: documents, one by one. Comes out: lines of JSON, a table as CSV or Excel workbook, or a list of numbers, on a
/// stream, with nothing held back but the document at hand.
///
/// ```java
/// try (DocumentWriter writer = DocumentWriter.to(out, ExportFormat.CSV, true)) {
///   writer.write(document);
/// }
/// ```
///
/// The columns are those of the format `beacon-table`, whose mapping reads them back; a cell that a spreadsheet would take
/// for a formula, or could not hold, is made safe by [TableCell]. The package refuses to know where documents come from.
@NullMarked
package org.patentbeacon.format.exchange;

import org.jspecify.annotations.NullMarked;
