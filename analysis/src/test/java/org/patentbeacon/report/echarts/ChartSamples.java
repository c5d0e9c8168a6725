package org.patentbeacon.report.echarts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.table.Wording;

/// A chart of every sort, with long names, special characters, gaps and incomplete years. All invented.
public final class ChartSamples {
  private static final List<String> YEARS = IntStream.rangeClosed(2012, 2025).mapToObj(String::valueOf).toList();
  private static final List<Wording> HOLDERS = List.of(new Wording("某某半导体照明（集团）股份有限公司研究院", "Moumou Semiconductor Lighting (Group) Research Institute Company Limited"),
      new Wording("甲<乙>&“丙”有限公司", "A <B> & \"C\" {b} Ltd"), new Wording("张三", "Zhang San"), new Wording("某大学", "Some University"),
      new Wording("丁照明", "Ding Lighting"), new Wording("戊光电", "Wu Optoelectronics"));
  private static final List<Wording> FIELDS = List.of(new Wording("光源", "Light sources"), new Wording("散热结构", "Heat sinks"),
      new Wording("驱动电路", "Drivers"), new Wording("封装", "Packaging"), new Wording("光学透镜与扩散板", "Lenses and diffusers"));

  private ChartSamples() {}

  /// {@return charts by their sort}
  public static Map<String, Chart> all() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    charts.put("Columns", columns());
    charts.put("Stack", stack());
    charts.put("Lines", lines());
    charts.put("Bars", new Chart.Bars(new Wording("简单同族", "simple families"), bars()));
    charts.put("Ring", new Chart.Ring(List.of(new Chart.Bar(new Wording("发明", "inventions"), 61), new Chart.Bar(new Wording("实用新型", "utility models"), 34),
        new Chart.Bar(new Wording("外观设计", "designs"), 4), new Chart.Bar(new Wording("未知", "unknown"), 1))));
    charts.put("HeatMap", new Chart.HeatMap(new Wording("申请", "applications"), HOLDERS, FIELDS, cells(false), null));
    charts.put("HeatMapMiddle", new Chart.HeatMap(new Wording("相对优势 RPA", "relative advantage RPA"), HOLDERS, FIELDS, cells(true), 0.0));
    charts.put("Bubbles", bubbles());
    charts.put("Points", points(false));
    charts.put("Path", points(true));
    charts.put("Curves", curves(false));
    charts.put("Steps", curves(true));
    charts.put("Links", links(false));
    charts.put("Arrows", links(true));
    charts.put("Flows", flows());
    charts.put("Spans", spans());
    charts.put("Boxes", boxes());
    charts.put("Contour", contour());
    charts.put("Radar", new Chart.Radar(List.of(new Wording("法律", "legal"), new Wording("技术原创性", "originality"), new Wording("引用", "citations"),
        new Wording("经济", "economic"), new Wording("市场覆盖", "market coverage"), new Wording("剩余寿命", "remaining life")),
        List.of(new Series(HOLDERS.get(0), List.of(0.9, 0.4, 0.7, 0.5, 0.3, 0.8)), new Series(HOLDERS.get(4), Arrays.asList(0.5, 0.8, null, 0.6, 0.9, 0.4)))));
    return charts;
  }

  private static List<PeriodState> states() {
    List<PeriodState> states = new ArrayList<>(Collections.nCopies(YEARS.size(), PeriodState.COMPLETE));
    states.set(11, PeriodState.PROVISIONAL);
    states.set(12, PeriodState.INCOMPLETE);
    states.set(13, PeriodState.INCOMPLETE);
    return states;
  }

  private static Series rising(Wording name, double step) {
    return new Series(name, IntStream.range(0, YEARS.size()).mapToObj(i -> Double.valueOf(Math.rint(3 + i * step - (i > 11 ? (i - 11) * 2.2 * step : 0)))).toList());
  }

  private static Chart columns() {
    Series count = rising(new Wording("数量", "count"), 4);
    List<Double> sums = new ArrayList<>();
    double sum = 0;
    for (Double value : count.values()) {
      sum += value == null ? 0 : value;
      sums.add(sum);
    }
    return new Chart.Columns(YEARS, states(), List.of(count), new Series(new Wording("累计", "cumulative"), new ArrayList<>(sums)));
  }

  private static Chart stack() {
    return new Chart.Columns(YEARS, states(), List.of(rising(new Wording("发明", "inventions"), 3), rising(new Wording("实用新型", "utility models"), 2),
        rising(new Wording("外观设计", "designs"), 1)), null);
  }

  private static Chart lines() {
    List<Double> gaps = new ArrayList<>(rising(new Wording("", ""), 0.3).values());
    gaps.set(0, null);
    gaps.set(5, null);
    return new Chart.Lines(new Wording("占比（%）", "share (%)"), YEARS, List.of(rising(HOLDERS.get(0), 0.2), rising(HOLDERS.get(1), 0.5), new Series(HOLDERS.get(2), gaps)));
  }

  private static List<Chart.Bar> bars() {
    return IntStream.range(0, HOLDERS.size()).mapToObj(i -> new Chart.Bar(HOLDERS.get(i), 84.25 / (i + 1))).toList();
  }

  private static List<List<Double>> cells(boolean apart) {
    List<List<Double>> rows = new ArrayList<>();
    for (int row = 0; row < HOLDERS.size(); row++) {
      List<Double> cells = new ArrayList<>();
      for (int column = 0; column < FIELDS.size(); column++) {
        double value = (row * 7 + column * 5) % 13;
        cells.add(row == 2 && column == 3 ? null : apart ? (value - 6) / 6.5 * 100 : value);
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Chart bubbles() {
    List<List<Double>> cells = new ArrayList<>();
    List<List<Boolean>> marked = new ArrayList<>();
    for (int row = 0; row < HOLDERS.size(); row++) {
      int line = row;
      cells.add(IntStream.range(0, YEARS.size()).mapToObj(column -> Double.valueOf((line * 11 + column * 7) % 17)).toList());
      marked.add(IntStream.range(0, YEARS.size()).mapToObj(column -> line == 1 && column == 5).toList());
    }
    return new Chart.Bubbles(new Wording("申请", "applications"), HOLDERS, YEARS.stream().map(year -> new Wording(year, year)).toList(), cells, marked);
  }

  private static Chart points(boolean path) {
    List<Chart.Point> points = IntStream.range(0, YEARS.size()).mapToObj(i -> new Chart.Point(YEARS.get(i), 10 + 30 * Math.sin(i / 4.0), 12 + i * 3 - (i > 10 ? (i - 10) * 8 : 0), path ? 1 : 0.5 + i % 3,
        states().get(i))).toList();
    return new Chart.Points(new Wording("申请人数量", "applicants"), new Wording("申请数量", "applications"), points, path);
  }

  private static Chart curves(boolean steps) {
    List<Double> x = IntStream.range(0, 20).mapToObj(i -> Double.valueOf(2005 + i)).toList();
    List<Double> y = IntStream.range(0, 20).mapToObj(i -> steps ? Double.valueOf(Math.exp(-i / 9.0)) : Double.valueOf(900 / (1 + Math.exp(-(i - 9) / 2.5)))).toList();
    List<Double> near = y.stream().map(value -> value * (steps ? 0.8 : 1.03)).toList();
    return new Chart.Curves(new Wording("年份", "year"), steps ? new Wording("存活率", "survival") : new Wording("累计申请", "cumulative filings"),
        List.of(new Chart.Curve(new Wording("实测", "measured"), x, near, !steps), new Chart.Curve(new Wording("拟合", "fitted"), x, y, false)), steps);
  }

  private static Chart links(boolean directed) {
    List<Chart.Node> nodes = IntStream.range(0, 30).mapToObj(i -> new Chart.Node(i < 6 ? HOLDERS.get(i).zh() : "节点 " + i, 0.5 + 0.45 * Math.cos(i * 2.4) * (i + 3) / 33,
        0.5 + 0.45 * Math.sin(i * 2.4) * (i + 3) / 33, 1.0 / (1 + i % 9), i % 4)).toList();
    List<Chart.Link> links = IntStream.range(1, 30).mapToObj(i -> new Chart.Link(i, i / 3, 1.0 / (1 + i % 5))).toList();
    return new Chart.Links(nodes, links, directed);
  }

  private static Chart flows() {
    Wording cn = new Wording("中国", "China");
    Wording us = new Wording("美国", "United States of America, with its territories");
    Wording ep = new Wording("欧洲专利局", "European Patent Office");
    return new Chart.Flows(new Wording("申请", "applications"), List.of(new Chart.Flow(cn, cn, 120), new Chart.Flow(us, cn, 30), new Chart.Flow(us, us, 40), new Chart.Flow(cn, us, 12),
        new Chart.Flow(cn, ep, 9), new Chart.Flow(new Wording("日本", "Japan"), ep, 3)));
  }

  private static Chart spans() {
    return new Chart.Spans(IntStream.range(0, HOLDERS.size()).mapToObj(i -> new Chart.Span(HOLDERS.get(i).zh(), 2001 + i * 3, 2006 + i * 3, 1.0 / (1 + i), i % 2 == 0)).toList());
  }

  private static Chart boxes() {
    return new Chart.Boxes(new Wording("月", "months"), IntStream.range(0, YEARS.size()).mapToObj(i -> new Chart.Box(YEARS.get(i), 8, 14 + i % 3, 20 + i % 5, 28 + i % 4, 44, states().get(i))).toList());
  }

  private static Chart contour() {
    List<List<Double>> heights = new ArrayList<>();
    for (int row = 0; row < 40; row++) {
      List<Double> line = new ArrayList<>();
      for (int column = 0; column < 60; column++) {
        double x = column / 59.0;
        double y = row / 39.0;
        double ring = Math.hypot(x - 0.72, y - 0.6) - 0.2;
        line.add(Math.min(1, Math.exp(-30 * ((x - 0.25) * (x - 0.25) + (y - 0.35) * (y - 0.35))) + 0.6 * Math.exp(-300 * ring * ring)));
      }
      heights.add(line);
    }
    return new Chart.Contour(heights, List.of(new Chart.Node("散热", 0.25, 0.35, 1, 0), new Chart.Node("透镜 <b>", 0.6, 0.7, 0.3, 1), new Chart.Node("驱动", 0.9, 0.6, 0.2, 2)));
  }
}
