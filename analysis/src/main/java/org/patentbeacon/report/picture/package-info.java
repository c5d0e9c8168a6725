/// The charts of a report as files, for slides and papers of others.
///
/// Goes in: a [org.patentbeacon.report.exhibit.Report]. Comes out: for each chart a drawing (SVG) and a picture of points (PNG),
/// named for its exhibit.
///
/// ```java
/// ChartFiles files = new ChartFiles(EchartsPictures.open(), "zh");
/// files.write(report, Path.of("charts"));   // charts/T1.svg, charts/T1.png, …
/// ```
///
/// The package refuses to draw: [org.patentbeacon.report.echarts] does.
@NullMarked
package org.patentbeacon.report.picture;

import org.jspecify.annotations.NullMarked;
