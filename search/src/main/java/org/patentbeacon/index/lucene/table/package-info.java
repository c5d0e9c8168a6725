/// Fills tables from the columns of an index.
///
/// Goes in: the hits of a query, segment by segment. Comes out: a [org.patentbeacon.index.table.PatentTable].
///
/// ```java
/// PatentTable table = new TableFiller(hits, today, names).fill(origin, Set.of());
/// ```
///
/// Within a segment the values of a column are numbered in their order, so nothing is sorted and no value is looked up by its
/// text: [RowOrder] walks the ids of all segments side by side, [MergedTerms] the values of a column, each read once. Columns
/// are filled side by side. The package refuses to know queries and what columns are for.
@NullMarked
package org.patentbeacon.index.lucene.table;

import org.jspecify.annotations.NullMarked;
