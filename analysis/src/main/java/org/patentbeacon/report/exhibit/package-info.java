/// What a report shows, before it is a page, a file or a workbook.
///
/// Goes in: what `report.assembly` makes of a [org.patentbeacon.analysis.Landscape]. Comes out: a [Report], chapters of [Exhibit]s,
/// each a statement, one to three sentences made from the figures by rules, a chart, and a sheet of rows whose last column is the query
/// that finds the documents behind the row.
///
/// ```java
/// Report report = Reports.of(landscape, ReportOptions.of(LocalDate.now(clock)));
/// report.exhibits().getFirst().statement().zh();
/// ```
///
/// A sentence never says more than its figures: no cause, no forecast. What has no value stands with its reason. The package
/// refuses to compute and to draw.
@NullMarked
package org.patentbeacon.report.exhibit;

import org.jspecify.annotations.NullMarked;
