/// Charts as Apache ECharts draws them, in a page and, without a browser, as SVG.
///
/// Goes in: a [org.patentbeacon.report.chart.Chart]. Comes out: its option for ECharts, one look for all, made in this place
/// only; and from the option a picture, drawn by ECharts itself in a JavaScript interpreter that is part of the program.
///
/// ```java
/// Map<String, Object> option = ChartOption.of(chart, "zh");
/// String svg = EchartsPictures.open().svg(chart, "zh", new ChartPictures.Size(760, 380));
/// ```
///
/// Options are plain JSON whose keys stand in a fixed order: the same chart gives the same bytes. Texts of records reach
/// tooltips escaped, and never as templates. The package refuses to compute figures and to know where they come from.
@NullMarked
package org.patentbeacon.report.echarts;

import org.jspecify.annotations.NullMarked;
