/// Tables of facts that change: holidays, fees, terms, periods, announcements.
///
/// Goes in: a text of tab-separated cells, whose first line that is no comment (`#`) names the columns. Comes out: its rows,
/// each of which knows its place and reads its cells as dates, numbers and words.
///
/// ```java
/// FactTable fees = FactTable.read(Path.of("fees-2027.tsv"));
/// fees.map(row -> row.date("validFrom"));
/// // fees-2027.tsv, line 7, validFrom: expected a date such as 2024-03-01, found '1.3.2027'
/// ```
///
/// What ships is a resource beside the class that reads it; a user's newer table is a file of the same shape, read by the
/// same code. A table with wrong rows is refused whole, with every wrong row named, since half a calendar moves deadlines.
/// Tables that only ship, and whose class knows its columns by their places, are read by [org.patentbeacon.table.ShippedRows].
/// The package refuses to know what the columns mean.
@NullMarked
package org.patentbeacon.table;

import org.jspecify.annotations.NullMarked;
