/// Pure functions from a table to a landscape.
///
/// Goes in: a [org.patentbeacon.index.table.PatentTable], the hits of a query as columns. Comes out: a [Landscape], records of
/// figures, each with the query that finds the documents behind it.
///
/// ```java
/// Landscape map = Landscape.of(led.table("IPC=F21 AND PNC=CN"));
/// map.overall().trend().lastUsable();
/// ```
///
/// One count unit and one date basis hold for a whole landscape and stand in its header; years that publications have
/// not caught up with are marked incomplete and never read as a fall. The package refuses to know engines, files and
/// how figures are drawn.
@NullMarked
package org.patentbeacon.analysis;

import org.jspecify.annotations.NullMarked;
