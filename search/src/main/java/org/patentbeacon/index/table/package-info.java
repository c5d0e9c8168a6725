/// The hits of a query as columns.
///
/// Goes in: nothing; an engine fills a table. Comes out: [PatentTable], one row per publication, whose columns are numbers
/// and codes into sorted dictionaries, so that a loop over an array answers what a landscape asks.
///
/// ```java
/// PatentTable table = led.table("IPC=F21V29");
/// table.parties().applicants().values(0);
/// table.dates().filing().year(0);
/// ```
///
/// A table takes some 150 bytes a row; what only some analyses need ([TablePart]) is filled when asked for. The package
/// refuses to know engines, and what rows mean together: units, families of rights and years are for analyses.
@NullMarked
package org.patentbeacon.index.table;

import org.jspecify.annotations.NullMarked;
