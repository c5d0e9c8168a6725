/// A sector database: a folder of small text files that says what belongs to an industry.
///
/// Goes in: nothing is read here. Comes out: [org.patentbeacon.sector.Sector], its definition as values (a tree of topics
/// that are queries, rows made by hand, annotations, members), and [org.patentbeacon.sector.Finding], what there is to say
/// of its files.
///
/// ```java
/// SectorReading led = SectorCheck.of(SectorReader.read(Path.of("led-lighting")));
/// led.findings().forEach(finding -> System.err.println(finding.in("zh")));
/// PatentQuery cooling = new SectorTopics(led.sector(), place).holds("照明/散热", Reach.BELOW).orElseThrow();
/// ```
///
/// The rooms around it: `read` makes a sector of a folder, `check` says what is wrong with it, `topic` says which documents
/// a topic or an annotation holds, as a query, `pack` makes one file of a folder and back.
///
/// The package refuses to know documents, databases and how files are written.
@NullMarked
package org.patentbeacon.sector;

import org.jspecify.annotations.NullMarked;
