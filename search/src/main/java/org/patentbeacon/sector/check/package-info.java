/// What is wrong with a sector, though each of its files can be read.
///
/// Goes in: what was read of a folder. Comes out: the same with everything that one file says wrongly of another: ids and
/// names given twice, names that refer to nothing, queries that are not portable or refer to themselves, rows that
/// contradict each other, topics that nobody has sampled.
///
/// ```java
/// SectorReading led = SectorCheck.of(SectorReader.read(SectorFiles.in(folder)), LocalDate.now(clock));
/// led.errors() == 0;      // it can be bound
/// ```
///
/// The package refuses to know documents: whether a topic is empty, huge or like its sibling is told by a database.
@NullMarked
package org.patentbeacon.sector.check;

import org.jspecify.annotations.NullMarked;
