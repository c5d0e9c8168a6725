package org.patentbeacon.report.paper;

import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;

/// How large a chart is drawn for paper: as wide as the text, and as high as what it lists needs.
public final class PictureSize {
  private static final int WIDTH = 760;
  private static final int USUAL = 380;
  private static final int SQUARE = 560;
  private static final int LEAST = 220;
  /// The height of a page, less what stands above and below.
  private static final int MOST = 860;
  private static final int AROUND = 90;
  private static final int ROW = 24;

  private PictureSize() {}

  /// {@return the size of a picture of a chart}
  ///
  /// @param chart the chart
  public static ChartPictures.Size of(Chart chart) {
    int height = switch (chart) {
      case Chart.Bars bars -> rows(bars.bars().size());
      case Chart.HeatMap map -> rows(map.rows().size() + 3);
      case Chart.Bubbles bubbles -> rows(bubbles.rows().size() + 3);
      case Chart.Spans spans -> rows(spans.spans().size());
      case Chart.Flows flows -> rows((int) flows.flows().stream().map(Chart.Flow::from).distinct().count() * 2);
      case Chart.Links _, Chart.Contour _ -> SQUARE;
      case Chart.Columns _, Chart.Lines _, Chart.Ring _, Chart.Points _, Chart.Curves _, Chart.Boxes _, Chart.Radar _ -> USUAL;
    };
    return new ChartPictures.Size(WIDTH, height);
  }

  private static int rows(int rows) {
    return Math.clamp(AROUND + (long) ROW * rows, LEAST, MOST);
  }
}
