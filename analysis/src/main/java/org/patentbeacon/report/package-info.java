/// A landscape as a file for people: the formats, by the endings of files.
///
/// Goes in: a [org.patentbeacon.report.exhibit.Report], which `report.assembly` makes of a landscape. Comes out: a file in Chinese
/// or English, with charts, sentences made from the figures, and beside every figure the query that finds the documents behind it.
///
/// ```java
/// Report report = Reports.of(landscape, ReportOptions.of(date));
/// Files.write(Path.of("landscape.html"), ReportFormat.of("landscape.html").orElseThrow().write(report, Language.ZH));
/// ```
///
/// The package refuses to compute: every figure it shows is one of the landscape.
@NullMarked
package org.patentbeacon.report;

import org.jspecify.annotations.NullMarked;
