/// The sectors of a database: definitions that were bound to it.
///
/// Goes in: a package of a sector without errors. Comes out: what `TOPIC=` and `TAG=` stand for in this database, which names
/// are one applicant and which families were corrected.
///
/// ```java
/// BoundSectors sectors = new BoundSectors(new SectorPackages(folder.resolve("sectors")), index, clock);
/// sectors.bind(sectors.candidate(SectorPack.of("led-lighting", SectorFiles.in(definition), false)));
/// sectors.topics(List.of()).holds("照明/散热", Reach.BELOW);   // a query; what arrives later is found by it too
/// ```
///
/// A bound sector is kept as its package, which is put in place in one step. The package refuses to know how many documents a
/// topic holds: that is a question to the database (`sector.measure`).
@NullMarked
package org.patentbeacon.sector.bound;

import org.jspecify.annotations.NullMarked;
