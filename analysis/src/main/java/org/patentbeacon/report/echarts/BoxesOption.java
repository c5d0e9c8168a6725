package org.patentbeacon.report.echarts;

import static org.patentbeacon.report.echarts.Pairs.list;
import static org.patentbeacon.report.echarts.Pairs.map;
import static org.patentbeacon.report.echarts.Pairs.number;

import java.util.List;
import java.util.Map;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.chart.Chart;

/// Boxes with their medians.
final class BoxesOption {
  private BoxesOption() {}

  static Map<String, Object> of(Chart.Boxes chart, String lang) {
    Map<String, Object> option = Look.base();
    option.putAll(key(chart, lang));
    option.putAll(Look.tooltips("item"));
    option.putAll(Axes.grid(36, 8));
    option.put("xAxis", Axes.labels(chart.boxes().stream().map(Chart.Box::label).toList()));
    option.put("yAxis", Axes.upright(chart.axis().in(lang)));
    option.put("series", list(map("type", "boxplot", "boxWidth", list(8, 36),
        "itemStyle", map("color", "#c4dcf0", "borderColor", Look.BRAND, "borderWidth", 1.2),
        "data", chart.boxes().stream().map(box -> box(box, lang)).toList())));
    return option;
  }

  private static Map<String, Object> key(Chart.Boxes chart, String lang) {
    boolean dashed = chart.boxes().stream().anyMatch(box -> box.state() == PeriodState.INCOMPLETE);
    boolean light = chart.boxes().stream().anyMatch(box -> box.state() == PeriodState.PROVISIONAL);
    List<String> words = lang.equals("en") ? List.of("dashed: incomplete", "light: provisional") : List.of("虚线框：数据不完整", "浅色：暂定");
    return !dashed && !light ? map()
        : Look.note(dashed && light ? words.getFirst() + "　" + words.getLast() : dashed ? words.getFirst() : words.getLast());
  }

  private static Map<String, Object> box(Chart.Box box, String lang) {
    Map<String, Object> data = map("value", list(number(box.low()), number(box.p25()), number(box.median()), number(box.p75()), number(box.high())),
        "itemStyle", state(box.state()));
    boolean english = lang.equals("en");
    data.putAll(Look.tooltip(box.label(), (english ? "median  " : "中位数  ") + Look.figure(box.median()),
        (english ? "middle half  " : "中间一半  ") + Look.figure(box.p25()) + " – " + Look.figure(box.p75()),
        (english ? "from – to  " : "线端  ") + Look.figure(box.low()) + " – " + Look.figure(box.high())));
    return data;
  }

  private static Map<String, Object> state(PeriodState state) {
    return switch (state) {
      case COMPLETE -> map();
      case PROVISIONAL -> map("opacity", 0.55);
      case INCOMPLETE -> map("color", "#ffffff", "borderType", "dashed");
    };
  }
}
