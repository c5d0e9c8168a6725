/// Tables as files in the wild have them.
///
/// Goes in: the bytes of a CSV, TSV, XLS or XLSX file. Comes out: one result per row, through the mapping that knows
/// the header.
///
/// ```java
/// new TableFile(null).read(file, sink);                       // encoding, separator and mapping told from the content
/// TableText text = TableText.open(in, null);                  // any text whose encoding is not declared
/// ```
///
/// A table whose header nobody knows is one reject, which names the columns that were found. The package refuses to know
/// what a column means (`mapping`) and what becomes of its values (`row`).
@NullMarked
package org.patentbeacon.format.table;

import org.jspecify.annotations.NullMarked;
