package org.patentbeacon.report.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.report.paper.Label;

/// A chart of Excel's own.
final class NativeChart {
  private static final int STACKED = 100;
  private static final int HOLE = 55;

  private final Page page;
  private final String lang;
  private final ExhibitPage.Place place;

  NativeChart(Page page, String lang, ExhibitPage.Place place) {
    this.page = page;
    this.lang = lang;
    this.place = place;
  }

  /// Draws a chart.
  ///
  /// @param chart the chart
  /// @return whether Excel has its sort; nothing is drawn where it has not
  boolean draw(Chart chart) {
    switch (chart) {
      case Chart.Columns columns -> columns(columns);
      case Chart.Lines lines -> lines(lines);
      case Chart.Bars bars -> bars(bars);
      case Chart.Ring ring -> ring(ring);
      case Chart.Points points -> points(points);
      case Chart.Curves curves -> curves(curves);
      case Chart.Radar radar -> radar(radar);
      case Chart.HeatMap _, Chart.Bubbles _, Chart.Links _, Chart.Flows _, Chart.Spans _, Chart.Boxes _, Chart.Contour _ -> {
        return false;
      }
    }
    return true;
  }

  private void columns(Chart.Columns chart) {
    XSSFChart drawn = start();
    ChartNumbers numbers = numbers();
    XDDFDataSource<String> periods = numbers.names(Label.EXHIBIT.in(lang), chart.periods());
    XDDFCategoryAxis bottom = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, bottom, values(drawn, AxisPosition.LEFT));
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setVaryColors(false);
    for (int at = 0; at < chart.columns().size(); at++) {
      XDDFBarChartData.Series series = (XDDFBarChartData.Series) add(data, periods, numbers, chart.columns().get(at));
      SeriesLooks.fill(series, at);
      SeriesLooks.states(series, at, chart.states());
    }
    drawn.plot(data);
    value(drawn.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), STACKED);
    Series line = chart.line();
    if (line != null) {
      secondLine(drawn, periods, numbers, new Placed(line, chart.columns().size()));
    }
    legend(drawn);
  }

  /// A series and its place among the colours.
  private record Placed(Series series, int color) {}

  private void secondLine(XSSFChart drawn, XDDFDataSource<String> periods, ChartNumbers numbers, Placed line) {
    XDDFCategoryAxis hidden = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    hidden.setVisible(false);
    XDDFValueAxis right = drawn.createValueAxis(AxisPosition.RIGHT);
    right.setVisible(true);
    right.setCrosses(AxisCrosses.MAX);
    hidden.crossAxis(right);
    right.crossAxis(hidden);
    XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, hidden, right);
    data.setVaryColors(false);
    smoothNot(add(data, periods, numbers, line.series()), line.color());
    drawn.plot(data);
  }

  private void lines(Chart.Lines chart) {
    XSSFChart drawn = start();
    ChartNumbers numbers = numbers();
    XDDFDataSource<String> periods = numbers.names(Label.EXHIBIT.in(lang), chart.periods());
    XDDFCategoryAxis bottom = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = values(drawn, AxisPosition.LEFT);
    left.setTitle(chart.axis().in(lang));
    XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, bottom, left);
    data.setVaryColors(false);
    for (int at = 0; at < chart.lines().size(); at++) {
      smoothNot(add(data, periods, numbers, chart.lines().get(at)), at);
    }
    drawn.plot(data);
    legend(drawn);
  }

  private void bars(Chart.Bars chart) {
    XSSFChart drawn = start();
    ChartNumbers numbers = numbers();
    XDDFDataSource<String> names = numbers.names(Label.EXHIBIT.in(lang), labels(chart.bars()));
    XDDFCategoryAxis left = drawn.createCategoryAxis(AxisPosition.LEFT);
    left.setOrientation(AxisOrientation.MAX_MIN);
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, left, values(drawn, AxisPosition.TOP));
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
    SeriesLooks.fill(add(data, names, numbers, new Series(chart.axis(), List.copyOf(lengths(chart.bars())))), 0);
    drawn.plot(data);
    legend(drawn);
  }

  private void ring(Chart.Ring chart) {
    XSSFChart drawn = start();
    ChartNumbers numbers = numbers();
    XDDFDataSource<String> names = numbers.names(Label.EXHIBIT.in(lang), labels(chart.slices()));
    XDDFDoughnutChartData data = (XDDFDoughnutChartData) drawn.createData(ChartTypes.DOUGHNUT, null, null);
    data.setVaryColors(true);
    XDDFChartData.Series series = data.addSeries(names, numbers.numbers(Label.TOTALS.in(lang), List.copyOf(lengths(chart.slices()))));
    series.setTitle(Label.TOTALS.in(lang), numbers.title());
    SeriesLooks.slices(series, chart.slices().size());
    drawn.plot(data);
    value(drawn.getCTChart().getPlotArea().getDoughnutChartArray(0).addNewFirstSliceAng(), 0);
    value(drawn.getCTChart().getPlotArea().getDoughnutChartArray(0).addNewHoleSize(), HOLE);
    legend(drawn);
  }

  private void points(Chart.Points chart) {
    XSSFChart drawn = start();
    ChartNumbers numbers = numbers();
    numbers.names(Label.EXHIBIT.in(lang), chart.points().stream().map(Chart.Point::label).toList());
    XDDFScatterChartData data = plane(drawn, chart.x().in(lang), chart.y().in(lang));
    XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(
        numbers.numbers(chart.x().in(lang), chart.points().stream().map(point -> (Double) point.x()).toList()),
        numbers.numbers(chart.y().in(lang), chart.points().stream().map(point -> (Double) point.y()).toList()));
    series.setTitle(chart.y().in(lang), numbers.title());
    joined(series, 0, chart.path());
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    drawn.plot(data);
  }

  private void curves(Chart.Curves chart) {
    XSSFChart drawn = start();
    ChartNumbers numbers = numbers();
    XDDFScatterChartData data = plane(drawn, chart.x().in(lang), chart.y().in(lang));
    for (int at = 0; at < chart.curves().size(); at++) {
      Chart.Curve curve = chart.curves().get(at);
      boolean steps = chart.steps() && !curve.dotted();
      XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(
          numbers.numbers(chart.x().in(lang), List.copyOf(steps ? Steps.across(curve.x()) : curve.x())),
          numbers.numbers(curve.name().in(lang), List.copyOf(steps ? Steps.down(curve.y()) : curve.y())));
      series.setTitle(curve.name().in(lang), numbers.title());
      joined(series, at, !curve.dotted());
      series.setMarkerStyle(curve.dotted() ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
    }
    drawn.plot(data);
    legend(drawn);
  }

  private void radar(Chart.Radar chart) {
    XSSFChart drawn = start();
    ChartNumbers numbers = numbers();
    XDDFDataSource<String> axes = numbers.names(Label.EXHIBIT.in(lang), chart.axes().stream().map(axis -> axis.in(lang)).toList());
    XDDFCategoryAxis around = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFRadarChartData data = (XDDFRadarChartData) drawn.createData(ChartTypes.RADAR, around, values(drawn, AxisPosition.LEFT));
    data.setStyle(RadarStyle.MARKER);
    for (int at = 0; at < chart.shapes().size(); at++) {
      SeriesLooks.line(add(data, axes, numbers, chart.shapes().get(at)), at);
    }
    drawn.plot(data);
    legend(drawn);
  }

  private XSSFChart start() {
    XSSFChart chart = page.sheet().createDrawingPatriarch().createChart(place.anchor());
    chart.setAutoTitleDeleted(true);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    return chart;
  }

  private ChartNumbers numbers() {
    return new ChartNumbers(page, place.numbers(), lang);
  }

  private static XDDFValueAxis values(XSSFChart chart, AxisPosition position) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setVisible(true);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    SeriesLooks.grid(axis.getOrAddMajorGridProperties());
    return axis;
  }

  private static XDDFScatterChartData plane(XSSFChart chart, String x, String y) {
    XDDFValueAxis bottom = chart.createValueAxis(AxisPosition.BOTTOM);
    bottom.setVisible(true);
    bottom.setTitle(x);
    XDDFValueAxis left = values(chart, AxisPosition.LEFT);
    left.setTitle(y);
    XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
    return data;
  }

  private XDDFChartData.Series add(XDDFChartData data, XDDFDataSource<String> names, ChartNumbers numbers, Series series) {
    String name = series.name().in(lang);
    XDDFChartData.Series added = data.addSeries(names, numbers.numbers(name, series.values()));
    added.setTitle(name, numbers.title());
    return added;
  }

  private static void smoothNot(XDDFChartData.Series series, int place) {
    ((XDDFLineChartData.Series) series).setSmooth(false);
    ((XDDFLineChartData.Series) series).setMarkerStyle(MarkerStyle.NONE);
    SeriesLooks.line(series, place);
  }

  private static void joined(XDDFScatterChartData.Series series, int place, boolean line) {
    series.setSmooth(false);
    if (line) {
      SeriesLooks.line(series, place);
    } else {
      SeriesLooks.noLine(series);
    }
  }

  /// Written as plain XML: the lite schemas of POI lack the types of these two values.
  private static void value(XmlObject element, int value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(new QName("val"), String.valueOf(value));
    }
  }

  private static void legend(XSSFChart chart) {
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
  }

  private List<String> labels(List<Chart.Bar> bars) {
    return bars.stream().map(bar -> bar.label().in(lang)).toList();
  }

  private static List<Double> lengths(List<Chart.Bar> bars) {
    List<Double> lengths = new ArrayList<>();
    bars.forEach(bar -> lengths.add(bar.value()));
    return lengths;
  }
}
