/// Documents out of the rows of a table.
///
/// Goes in: the cells of a row and what each column means. Comes out: the documents that the row names, one per
/// publication number, or one of which only the application is known.
///
/// ```java
/// TableDocuments documents = new TableDocuments(mapping, header, file);
/// documents.of(List.of(cells), position).getFirst().id();                     // CN113781974A
/// ```
///
/// One class per group of fields takes what it needs from a `TableRow`; what nobody takes, or what says more than its
/// field can, stays among the extra values. The package refuses to know where rows come from and what an export calls
/// its columns.
@NullMarked
package org.patentbeacon.format.table.row;

import org.jspecify.annotations.NullMarked;
