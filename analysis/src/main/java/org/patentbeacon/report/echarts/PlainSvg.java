package org.patentbeacon.report.echarts;

import java.util.regex.Pattern;

/// SVG of ECharts as every renderer understands it, and the same each time.
final class PlainSvg {
  /// Rules for the mouse, and the classes they are for.
  private static final Pattern STYLE = Pattern.compile("<style\\s*>.*?</style>\\s*", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile(" class=\"[^\"]*\"");
  /// Ids begin with the number of the picture.
  private static final Pattern ID = Pattern.compile("\\bzr\\d+-");
  private static final Pattern CENTRAL = Pattern.compile(" dominant-baseline=\"central\"");
  private static final Pattern TRANSPARENT = Pattern.compile("(fill|stroke)=\"transparent\"");

  private PlainSvg() {}

  /// {@return the picture}
  ///
  /// @param svg as ECharts wrote it
  static String of(String svg) {
    String still = CLASS.matcher(STYLE.matcher(svg).replaceAll("")).replaceAll("");
    String named = ID.matcher(still).replaceAll("zr-");
    String placed = CENTRAL.matcher(named).replaceAll(" dy=\"0.35em\"");
    return TRANSPARENT.matcher(placed).replaceAll("$1=\"none\"");
  }
}
