package org.patentbeacon.report.echarts;

import java.util.Map;
import org.patentbeacon.report.chart.Chart;

/// A chart as an option of Apache ECharts: plain JSON but for the bands of a [Chart.Contour], which `charts.js` draws.
public final class ChartOption {
  private ChartOption() {}

  /// {@return the option, its keys in a fixed order}
  ///
  /// @param chart the chart
  /// @param lang the language of its words, `zh` or `en`
  public static Map<String, Object> of(Chart chart, String lang) {
    return switch (chart) {
      case Chart.Columns columns -> ColumnsOption.of(columns, lang);
      case Chart.Lines lines -> LinesOption.of(lines, lang);
      case Chart.Bars bars -> BarsOption.of(bars, lang);
      case Chart.Ring ring -> RingOption.of(ring, lang);
      case Chart.HeatMap map -> HeatMapOption.of(map, lang);
      case Chart.Bubbles bubbles -> BubblesOption.of(bubbles, lang);
      case Chart.Points points -> PointsOption.of(points, lang);
      case Chart.Curves curves -> CurvesOption.of(curves, lang);
      case Chart.Links links -> LinksOption.of(links);
      case Chart.Flows flows -> FlowsOption.of(flows, lang);
      case Chart.Spans spans -> SpansOption.of(spans, lang);
      case Chart.Boxes boxes -> BoxesOption.of(boxes, lang);
      case Chart.Contour contour -> ContourOption.of(contour);
      case Chart.Radar radar -> RadarOption.of(radar, lang);
    };
  }
}
