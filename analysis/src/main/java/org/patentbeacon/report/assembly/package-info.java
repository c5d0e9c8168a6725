/// From a landscape to a report.
///
/// Goes in: a [org.patentbeacon.analysis.Landscape] and what a consultant chooses. Comes out: a
/// [org.patentbeacon.report.exhibit.Report], with chapters in the order of a report, at most eight findings, and how everything was
/// counted.
///
/// ```java
/// Report report = Reports.of(landscape, ReportOptions.of(LocalDate.now(clock)));
/// report.exhibits().getFirst().statement().zh();
/// ```
///
/// The package refuses to know what a single exhibit says: `report.chapter` does.
@NullMarked
package org.patentbeacon.report.assembly;

import org.jspecify.annotations.NullMarked;
