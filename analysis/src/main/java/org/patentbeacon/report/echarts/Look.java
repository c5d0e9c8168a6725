package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.with;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.table.Wording;

/// The look that all charts share.
final class Look {
  static final String FONT = "Noto Sans SC";
  static final String INK = "#1d2733";
  static final String SOFT = "#5b6b7c";
  static final String GRID = "#e3e8ee";
  static final String GROUND = "#f4f7fa";
  static final String BRAND = "#0b5fa5";
  static final String WARM = "#e08a1e";
  static final List<Object> PALETTE = list(BRAND, WARM, "#2f8f6b", "#c0504d", "#7b61a8", "#4aa3c7", "#a3782d", "#6b7c8d", "#d06fa0",
      "#8aa83a");
  /// From nothing to much.
  static final List<Object> RISING = list("#eef5fb", "#c4dcf0", "#8fbce0", "#4a90c8", BRAND, "#083f70");
  /// From less than the middle, over it, to more.
  static final List<Object> APART = list("#a4501a", "#dd8f4c", "#f3d3b0", "#f7f7f5", "#bcd6ec", "#5b9acb", BRAND);
  static final int FONT_SIZE = 12;
  /// Below this width a page is that of a telephone.
  private static final int NARROW = 560;
  private static final int FIGURES = 3;

  private Look() {}

  /// {@return what every option begins with}
  static Map<String, Object> base() {
    return map("animation", false, "backgroundColor", "transparent", "color", PALETTE,
        "textStyle", map("fontFamily", FONT, "fontSize", FONT_SIZE, "color", INK));
  }

  /// {@return the option, and beside it what differs where there is little room}
  ///
  /// @param option the option
  /// @param narrow what differs
  static Map<String, Object> responsive(Map<String, Object> option, Map<String, Object> narrow) {
    return map("baseOption", option, "media", list(map("query", map("maxWidth", NARROW), "option", narrow), map("option", same(option, narrow))));
  }

  /// What the option says where there is room, of all that differs where there is not: a window that grows again returns to it.
  private static Object same(Object option, Object narrow) {
    if (option instanceof Map<?, ?> all && narrow instanceof Map<?, ?> some) {
      Map<String, Object> same = map();
      some.forEach((key, value) -> same.put((String) key, same(Objects.requireNonNull(all.get(key), () -> key + " differs from nothing"), value)));
      return same;
    }
    if (option instanceof List<?> all && narrow instanceof List<?> some && !some.isEmpty() && some.getFirst() instanceof Map) {
      List<Object> same = list();
      for (int i = 0; i < some.size(); i++) {
        same.add(same(all.get(i), some.get(i)));
      }
      return same;
    }
    return option;
  }

  /// {@return how what is complete, provisional or incomplete is filled}
  ///
  /// @param state how complete it is
  static Map<String, Object> fill(PeriodState state) {
    return switch (state) {
      case COMPLETE -> map();
      case PROVISIONAL -> map("opacity", 0.5);
      case INCOMPLETE -> map("opacity", 0.6, "decal", map("symbol", "rect", "symbolSize", 1, "dashArrayX", list(1, 0),
          "dashArrayY", list(3, 4), "rotation", 0.7853981633974483, "color", "rgba(255,255,255,0.85)"));
    };
  }

  /// {@return what hatched and light mean, as a small text at the top right; nothing when all is complete}
  ///
  /// @param states how complete what is drawn is
  /// @param lang the language
  static Map<String, Object> key(List<PeriodState> states, String lang) {
    boolean light = states.contains(PeriodState.PROVISIONAL);
    boolean hatched = states.contains(PeriodState.INCOMPLETE);
    if (!light && !hatched) {
      return map();
    }
    Wording words = !light ? new Wording("斜纹：数据不完整", "hatched: incomplete")
        : !hatched ? new Wording("浅色：暂定", "light: provisional")
        : new Wording("斜纹：数据不完整　浅色：暂定", "hatched: incomplete · light: provisional");
    return note(words.in(lang));
  }

  /// {@return a small text at the top right}
  ///
  /// @param text the text
  static Map<String, Object> note(String text) {
    return map("title", map("text", text, "right", 8, "top", 4,
        "textStyle", map("fontSize", 11, "fontWeight", "normal", "color", SOFT)));
  }

  /// {@return words as ECharts shows them unchanged where it looks for templates}
  ///
  /// @param text the words
  static String plain(String text) {
    return text.replace('{', '｛').replace('}', '｝');
  }

  /// {@return a tooltip of lines, the first of them bold}
  ///
  /// @param lines the lines, not yet escaped
  static Map<String, Object> tooltip(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String escaped = plain(line).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
      text.append(text.isEmpty() ? "<b>" + escaped + "</b>" : "<br>" + escaped);
    }
    return map("tooltip", map("formatter", text.toString()));
  }

  /// {@return what tooltips have in common}
  ///
  /// @param trigger `item` or `axis`
  static Map<String, Object> tooltips(String trigger) {
    Map<String, Object> tooltip = map("trigger", trigger, "confine", true,
        "extraCssText", "max-width:min(420px,90vw);white-space:normal;overflow-wrap:anywhere;");
    return map("tooltip", trigger.equals("axis") ? with(tooltip, map("axisPointer", map("type", "shadow"))) : tooltip);
  }

  /// {@return a value with three significant figures, whole ones unchanged}
  ///
  /// @param value the value
  static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value)
        : new BigDecimal(value).round(new MathContext(FIGURES, RoundingMode.HALF_UP)).stripTrailingZeros().toPlainString();
  }

  /// {@return how wide a text is about, in pixels}
  ///
  /// @param text the text
  static int width(String text) {
    return (int) Math.ceil(text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.57 : 1).sum() * FONT_SIZE);
  }
}
