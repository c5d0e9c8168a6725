package org.patentbeacon.report.workbook;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.patentbeacon.analysis.unit.PeriodState;

/// The colours of series: incomplete periods hatched, provisional ones light.
final class SeriesLooks {
  private static final int[] COLORS = {0x1F5F99, 0xE08A2E, 0x3A9A73, 0xB5485D, 0x7C65B5, 0x5BA8C4, 0x9A8B3C, 0x6B7785};
  private static final double LINE_POINTS = 2;
  private static final byte[] GRID = {(byte) 0xDD, (byte) 0xE3, (byte) 0xEA};
  private static final double LIGHT = 0.55;
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private SeriesLooks() {}

  /// Fills areas.
  static void fill(XDDFChartData.Series series, int place) {
    series.setFillProperties(new XDDFSolidFillProperties(color(place, 0)));
  }

  /// Fills the slices of a ring, each in its colour: not every program has colours of its own for them.
  static void slices(XDDFChartData.Series series, int count) {
    for (int at = 0; at < count; at++) {
      series.getDataPoint(at).setFillProperties(new XDDFSolidFillProperties(color(at, 0)));
    }
  }

  /// Draws a line.
  static void line(XDDFChartData.Series series, int place) {
    XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(color(place, 0)));
    line.setWidth(LINE_POINTS);
    series.setLineProperties(line);
  }

  /// Draws no line, only points.
  static void noLine(XDDFChartData.Series series) {
    series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  /// Draws the lines of the grid, light.
  static void grid(XDDFShapeProperties grid) {
    grid.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(GRID))));
  }

  /// Marks what is not complete.
  static void states(XDDFBarChartData.Series series, int place, List<PeriodState> states) {
    for (int at = 0; at < states.size(); at++) {
      switch (states.get(at)) {
        case COMPLETE -> { }
        case PROVISIONAL -> series.getDataPoint(at).setFillProperties(new XDDFSolidFillProperties(color(place, LIGHT)));
        case INCOMPLETE -> {
          CTDPt point = series.getCTBarSer().addNewDPt();
          point.addNewIdx().setVal(at);
          hatch(point.addNewSpPr(), place);
        }
      }
    }
  }

  /// Written as plain XML: the lite schemas of POI lack patterns.
  private static void hatch(XmlObject shape, int place) {
    try (XmlCursor cursor = shape.newCursor()) {
      cursor.toFirstContentToken();
      cursor.beginElement("pattFill", DRAWING);
      cursor.insertAttributeWithValue("prst", "wdUpDiag");
      for (String[] part : new String[][] {{"fgClr", hex(place)}, {"bgClr", "FFFFFF"}}) {
        cursor.beginElement(part[0], DRAWING);
        cursor.beginElement("srgbClr", DRAWING);
        cursor.insertAttributeWithValue("val", part[1]);
        cursor.toNextToken();
        cursor.toNextToken();
      }
    }
  }

  private static String hex(int place) {
    return String.format(Locale.ROOT, "%06X", COLORS[place % COLORS.length]);
  }

  /// {@return a colour of the row, mixed with white}
  ///
  /// @param place the place of the series
  /// @param white how much white, 0 to 1
  private static XDDFColor color(int place, double white) {
    int rgb = COLORS[place % COLORS.length];
    return XDDFColor.from(new byte[] {mixed(rgb >> 16, white), mixed(rgb >> 8, white), mixed(rgb, white)});
  }

  private static byte mixed(int part, double white) {
    int color = part & 0xFF;
    return (byte) Math.round(color + (0xFF - color) * white);
  }
}
