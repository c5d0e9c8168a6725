package org.patentbeacon.report.echarts;

import java.util.regex.Matcher;
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
  /// Writing in front of its own outline, which not every renderer knows.
  private static final Pattern OUTLINED = Pattern.compile("<text[^>]* paint-order=\"stroke\"[^>]*>[^<]*</text>\\s*");
  private static final Pattern ORDER = Pattern.compile(" paint-order=\"[^\"]*\"");
  private static final Pattern OUTLINE = Pattern.compile(" stroke[a-z-]*=\"[^\"]*\"");

  private PlainSvg() {}

  /// {@return the picture}
  ///
  /// @param svg as ECharts wrote it
  static String of(String svg) {
    String still = CLASS.matcher(STYLE.matcher(svg).replaceAll("")).replaceAll("");
    String named = ID.matcher(still).replaceAll("zr-");
    String placed = CENTRAL.matcher(named).replaceAll(" dy=\"0.35em\"");
    String clear = TRANSPARENT.matcher(placed).replaceAll("$1=\"none\"");
    return OUTLINED.matcher(clear).replaceAll(text -> Matcher.quoteReplacement(twice(ORDER.matcher(text.group()).replaceAll(""))));
  }

  /// The outline, and the writing on top of it.
  private static String twice(String text) {
    return text + OUTLINE.matcher(text).replaceAll("");
  }
}
