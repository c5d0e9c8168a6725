/// Charts as values: what is drawn, before anything is drawn.
///
/// Goes in: labels and numbers. Comes out: a [Chart], one record for each sort of chart, which a renderer draws in its own way:
/// as a picture, in a page that answers the mouse, as a native chart of a workbook.
///
/// ```java
/// Chart chart = new Chart.Bars(new Wording("申请", "applications"), List.of(new Chart.Bar(new Wording("某某照明", "Moumou"), 12)));
/// ```
///
/// The package refuses to know colours, fonts and sizes, and where its numbers come from.
@NullMarked
package org.patentbeacon.report.chart;

import org.jspecify.annotations.NullMarked;
