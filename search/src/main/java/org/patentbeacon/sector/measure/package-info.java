/// What a sector is in a database: how much each topic holds, what binding changes, what is wrong by the documents, how
/// precise a topic is.
///
/// Goes in: a sector, bound or not, and a database. Comes out: numbers of documents by topic, warnings, sheets of random draws
/// and what people judged of them.
///
/// ```java
/// SectorBinding binding = SectorBinding.bind(database, SectorFiles.in(folder));   // topics with before, after, waiting rows
/// SectorCounts counts = SectorCounts.of(database, sector, CountUnit.SIMPLE_FAMILY);
/// List<Finding> warnings = DatabaseChecks.of(database, sector);                   // empty topics, overlaps, idle clauses
/// ```
///
/// The package refuses to know what a topic stands for (`sector.topic`) and where definitions are kept (`sector.bound`).
@NullMarked
package org.patentbeacon.sector.measure;

import org.jspecify.annotations.NullMarked;
