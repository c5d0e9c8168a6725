package org.patentbeacon.report.chart;

/// Draws charts as pictures.
@FunctionalInterface
public interface ChartPictures {

  /// {@return the chart as SVG that needs nothing else}
  ///
  /// @param chart the chart
  /// @param lang the language of its words, `zh` or `en`
  /// @param size how large
  String svg(Chart chart, String lang, Size size);

  /// The size of a picture.
  ///
  /// @param width in pixels
  /// @param height in pixels
  record Size(int width, int height) {}
}
