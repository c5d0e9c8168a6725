package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;

import java.util.List;
import java.util.Map;

/// The names of series above a chart, and the room they take. A single name needs no legend.
///
/// @param names the names, in the order of the series
record Legend(List<String> names) {
  private static final int MARK = 40;
  private static final int LONGEST = 200;
  private static final int LINE = 22;
  private static final int WIDE = 640;
  private static final int NARROW = 300;

  /// Copies the list.
  Legend {
    names = List.copyOf(names);
  }

  /// {@return whether it is drawn}
  boolean shown() {
    return names.size() > 1;
  }

  /// {@return it as an option}
  ///
  /// @param top how far it is from the top
  Map<String, Object> option(int top) {
    return map("legend", !shown() ? map("show", false) : map("data", list(names.toArray()), "type", "plain", "left", 8, "right", 8,
        "top", top, "itemWidth", 14, "itemHeight", 10, "itemGap", 12, "textStyle", map("width", LONGEST, "overflow", "truncate", "color", Look.SOFT),
        "tooltip", map("show", true)));
  }

  /// {@return its height in a report}
  int height() {
    return height(WIDE);
  }

  /// {@return its height on a telephone}
  int narrowHeight() {
    return height(NARROW);
  }

  private int height(int width) {
    if (!shown()) {
      return 0;
    }
    int lines = 1;
    int filled = 0;
    for (String name : names) {
      int wide = Math.min(Look.width(name), LONGEST) + MARK;
      if (filled > 0 && filled + wide > width) {
        lines++;
        filled = 0;
      }
      filled += wide;
    }
    return lines * LINE;
  }
}
