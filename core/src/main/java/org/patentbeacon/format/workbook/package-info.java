/// The sheets of Excel workbooks as rows of texts.
///
/// Goes in: the bytes of an XLSX, XLSM or XLS file. Comes out: each sheet that is shown, row by row, every cell the text
/// that a CSV file of the sheet should have had: a date as `2024-03-01`, a number with all its digits, of a formula the
/// value that was last computed.
///
/// ```java
/// if (Workbook.is(file)) {
///   Workbook.read(file, visitor);                            // visitor.sheet("Sheet1", rows)
/// }
/// ```
///
/// XLSX is read by a reader of our own: the sheet as a stream and the shared texts in a file, so that memory does not grow
/// with the rows, and with limits on every part. Formulas, macros, objects and references to other files are never
/// followed. XLS, whose sheets have at most 65,536 rows, is read by Apache POI. The package refuses to know what a
/// column means.
@NullMarked
package org.patentbeacon.format.workbook;

import org.jspecify.annotations.NullMarked;
