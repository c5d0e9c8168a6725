/// A report as one page that needs nothing else.
///
/// Goes in: a [org.patentbeacon.report.exhibit.Report]. Comes out: an HTML file that works offline, with charts that answer the
/// mouse, the rows behind each of them, and beside each row the query that finds its documents.
///
/// ```java
/// Files.writeString(Path.of("landscape.html"), HtmlReport.of(report, "zh"));
/// ```
///
/// The package refuses to compute and to choose: it shows the report in its order. Charts are drawn by
/// [org.patentbeacon.report.echarts], whose scripts stand in the page once.
@NullMarked
package org.patentbeacon.report.html;

import org.jspecify.annotations.NullMarked;
