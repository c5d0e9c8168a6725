/// A report as an Excel workbook.
///
/// Goes in: a [org.patentbeacon.report.exhibit.Report] and something that draws its charts. Comes out: [WorkbookReport], a sheet with
/// cover, totals and method, then one sheet for each exhibit: statement, how it was counted, figures as numbers that can be worked
/// with, the query behind each row, and a chart of Excel's own, whose numbers stand beside it. Sorts of chart that Excel lacks, such
/// as networks, are pictures.
///
/// ```java
/// Files.write(Path.of("landscape.xlsx"), WorkbookReport.of(report, "zh", pictures));
/// ```
///
/// The package refuses to compute. What has no value is text that says why. Same report, same bytes.
@NullMarked
package org.patentbeacon.report.workbook;

import org.jspecify.annotations.NullMarked;
