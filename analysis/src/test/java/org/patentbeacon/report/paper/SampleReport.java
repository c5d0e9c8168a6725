package org.patentbeacon.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.table.Wording;

/// A report made by hand, with an exhibit of every sort of chart, one without a chart, and one without rows.
public final class SampleReport {
  /// A statement with letters that markup and spreadsheets treat in their own way.
  public static final Wording STATEMENT = new Wording("申请趋势：2023 年 128 个简单同族，<占比> & \"增长\" 12.5%",
      "Filing trend: 128 simple families in 2023, <share> & \"growth\" 12.5%");
  /// Where no value is.
  public static final Measure NO_GROWTH = Measure.undefined(Reason.ZERO_BASE);
  private static final String QUERY = "TIAB=(发光二极管 OR LED (5n) 散热) AND IPC=F21V29 AND AP=\"某某照明股份有限公司\" AND ORI-PRDATE=%d";

  private SampleReport() {}

  /// {@return the report}
  public static Report report() {
    Landscape.Header header = new Landscape.Header("TIAB=(发光二极管 (5n) 散热) AND IPC=F21V29", "snapshot-7", LocalDate.of(2025, 6, 30),
        LocalDate.of(2025, 7, 1), CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY, 18, new Landscape.Totals(12345, 6789, 4321));
    List<Exhibit> exhibits = exhibits();
    return new Report(new Report.Cover(new Wording("发光二极管散热技术专利导航报告", "LED cooling: a patent landscape"), "某某产业集群", "某某知识产权咨询",
        LocalDate.of(2025, 7, 15)), header,
        List.of(new Report.Finding(new Wording("2023 年新增 128 个简单同族，比 2018 年增长 12.5%。", "2023 adds 128 simple families, 12.5% more than 2018."), "T1"),
            new Report.Finding(new Wording("前三名申请人合计占 31.4%。", "The first three applicants hold 31.4%."), "C-Bars")),
        List.of(new Report.Fact(new Wording("检索式", "Query"), new Wording(QUERY.formatted(2020), QUERY.formatted(2020))),
            new Report.Fact(new Wording("不完整期", "Horizon"), new Wording("申请后 18 个月内数据不完整。", "Filings of the last 18 months are incomplete."))),
        List.of(new Chapter("overall", new Wording("总体态势", "Overall"), List.of(new Wording("本章说明总体趋势。", "This chapter shows the trend.")),
                exhibits.subList(0, 6)),
            new Chapter("players", new Wording("主体分析", "Players"), List.of(), exhibits.subList(6, exhibits.size()))),
        List.of(new Wording("最近 18 至 24 个月的数据不完整。", "The last 18 to 24 months are incomplete."),
            new Wording("评分是提示，不是法律或财务意见。", "Scores are indications, not legal or financial advice.")));
  }

  /// {@return the charts, one of each sort, by the name of the sort}
  public static Map<String, Chart> charts() {
    TreeMap<String, Chart> charts = new TreeMap<>();
    List<String> years = IntStream.rangeClosed(2008, 2025).mapToObj(Integer::toString).toList();
    List<PeriodState> states = years.stream().map(year -> year.equals("2025") || year.equals("2024") ? PeriodState.INCOMPLETE
        : year.equals("2023") ? PeriodState.PROVISIONAL : PeriodState.COMPLETE).toList();
    List<Chart.Node> nodes = IntStream.range(0, 6).mapToObj(i -> new Chart.Node("节点" + i, 0.1 + 0.15 * i, (i * 7 % 6) / 6.0, 1 - i * 0.1, i % 3)).toList();
    charts.put("Columns", new Chart.Columns(years, states, List.of(series("发明", "inventions", 18, 3), series("实用新型", "utility models", 18, 2)),
        series("累计", "cumulative", 18, 30)));
    charts.put("Lines", new Chart.Lines(new Wording("占比", "share"), years, List.of(series("集中度", "concentration", 18, 1),
        new Series(new Wording("熵", "entropy"), Arrays.asList(1.0, null, 3.0, 2.0, null, 2.5, 1.0, 2.0, 3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 3.0, 1.0, 2.0, 3.0)))));
    charts.put("Bars", new Chart.Bars(new Wording("申请量", "applications"), IntStream.range(0, 12).mapToObj(i -> new Chart.Bar(
        new Wording("某某照明股份有限公司" + i, "Moumou Lighting " + i), 100 - 8.0 * i)).toList()));
    charts.put("Ring", new Chart.Ring(List.of(new Chart.Bar(new Wording("有效", "in force"), 40), new Chart.Bar(new Wording("失效", "lapsed"), 35),
        new Chart.Bar(new Wording("审中", "pending"), 25))));
    charts.put("HeatMap", new Chart.HeatMap(new Wording("件数", "count"), words("行", 4), words("列", 3),
        List.of(Arrays.asList(1.0, 2.0, null), List.of(4.0, 0.0, 1.0), List.of(3.0, 2.0, 1.0), List.of(1.0, 1.0, 9.0)), null));
    charts.put("Bubbles", new Chart.Bubbles(new Wording("件数", "count"), words("手段", 2), words("功效", 2), List.of(List.of(3.0, 0.0), List.of(1.0, 7.0)),
        List.of(List.of(false, true), List.of(false, false))));
    charts.put("Points", new Chart.Points(new Wording("申请人数", "applicants"), new Wording("申请量", "filings"), IntStream.range(0, 8).mapToObj(i ->
        new Chart.Point("" + (2015 + i), 3 + i, 5 + i * i % 7, 1, i > 6 ? PeriodState.INCOMPLETE : PeriodState.COMPLETE)).toList(), true));
    charts.put("Curves", new Chart.Curves(new Wording("月", "months"), new Wording("存活率", "survival"), List.of(
        new Chart.Curve(new Wording("全部", "all"), List.of(0.0, 12.0, 30.0, 60.0), List.of(1.0, 0.9, 0.7, 0.4), false),
        new Chart.Curve(new Wording("实测", "measured"), List.of(0.0, 10.0, 40.0), List.of(1.0, 0.95, 0.5), true)), true));
    charts.put("Links", new Chart.Links(nodes, List.of(new Chart.Link(0, 1, 1), new Chart.Link(1, 4, 0.4)), false));
    charts.put("Flows", new Chart.Flows(new Wording("件数", "count"), List.of(new Chart.Flow(new Wording("中国", "China"), new Wording("美国", "United States"), 9),
        new Chart.Flow(new Wording("日本", "Japan"), new Wording("中国", "China"), 4))));
    charts.put("Spans", new Chart.Spans(List.of(new Chart.Span("石墨烯", 2010, 2016, 1, false), new Chart.Span("热管", 2014, 2022, 0.5, true))));
    charts.put("Boxes", new Chart.Boxes(new Wording("月", "months"), List.of(new Chart.Box("2019", 3, 10, 20, 30, 44, PeriodState.COMPLETE),
        new Chart.Box("2020", 4, 9, 18, 25, 33, PeriodState.INCOMPLETE))));
    charts.put("Contour", new Chart.Contour(List.of(List.of(0.0, 0.5), List.of(0.8, 1.0)), nodes));
    charts.put("Radar", new Chart.Radar(words("指标", 5), List.of(new Series(new Wording("评分", "score"), Arrays.asList(0.4, 0.9, null, 0.7, 0.5)))));
    return charts;
  }

  private static List<Exhibit> exhibits() {
    List<Exhibit> exhibits = new ArrayList<>();
    Map<String, Chart> charts = charts();
    exhibits.add(new Exhibit("T1", heading(Analysis.T1), STATEMENT, List.of(
        new Wording("截至 2023 年累计 1890；最多的是 2021 年（140）。", "Up to 2023 there are 1890 in all; most fall into 2021 (140)."),
        new Wording("自 2024 年起数据不完整，其数值不代表下降。", "From 2024 on the data are incomplete; lower figures there are no decline.")), charts.remove("Columns"), years()));
    charts.forEach((sort, chart) -> exhibits.add(new Exhibit("C-" + sort, heading(Analysis.R1), new Wording("图表种类 " + sort + "：居首的占 12.0%",
        sort + ": the first holds 12.0%"), List.of(new Wording("共 12 个申请人，前三名合计占 31.4%；其余分散。", "There are 12 applicants; the first three hold 31.4%.")),
        chart, names())));
    exhibits.add(new Exhibit("X-empty", heading(Analysis.T6), new Wording("技术成熟度：无法计算（数据点过少）", "S-curve: not defined (too few points)"),
        List.of(new Wording("数据点少于 8 个，不作拟合。", "There are fewer than 8 points, so nothing is fitted.")), null, new Sheet(years().columns(), List.of())));
    return exhibits;
  }

  private static Sheet years() {
    return new Sheet(List.of(Column.of("年份", "year", Format.YEAR), Column.of("数量", "count", Format.COUNT), Column.of("增长率", "growth", Format.PERCENT),
        Column.of("集中度", "HHI", Format.DECIMAL), Column.of("概率", "p", Format.SIGNIFICANT), Column.of("截止日", "day", Format.TEXT),
        Column.of("完整性", "state", Format.TEXT), Column.of("复现检索式", "query", Format.QUERY)),
        IntStream.rangeClosed(1990, 2025).mapToObj(year -> List.of(Cell.of(year), Cell.of(year * 7 % 1300 + 0.0),
            year == 1990 ? new Cell.Nothing() : year == 1991 ? Cell.of(NO_GROWTH) : Cell.of((year * 37 % 100 - 40) / 300.0),
            Cell.of(year == 1992 ? Measure.notAssessed(0.25, Reason.LOW_COVERAGE) : Measure.of(year * 3.14159)), Cell.of(year / 1e7),
            (Cell) new Cell.Day(LocalDate.of(year, 12, 31)), Cell.of(new Wording("完整", "complete")), new Cell.Query(QUERY.formatted(year)))).toList());
  }

  private static Sheet names() {
    return new Sheet(List.of(Column.of("申请人", "applicant", Format.TEXT), Column.of("数量", "count", Format.COUNT), Column.of("占比", "share", Format.PERCENT),
        Column.of("复现检索式", "query", Format.QUERY)), IntStream.range(0, 12).mapToObj(i -> List.of(Cell.of("某某照明股份有限公司" + i), Cell.of(100 - 8.0 * i),
            Cell.of(0.12 - i * 0.01), (Cell) new Cell.Query(QUERY.formatted(2000 + i)))).toList());
  }

  private static Heading heading(Analysis analysis) {
    return new Heading(analysis, "TIAB=散热", CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY, Counting.FULL, new TreeMap<>(java.util.Map.of("top", "20")),
        List.of(new Coverage(new Wording("申请人", "applicant"), 4000, 4321)), List.of(new Wording("全计数之和超过总数。", "Full counts add up to more than the total.")));
  }

  private static Series series(String zh, String en, int length, int factor) {
    return new Series(new Wording(zh, en), IntStream.range(0, length).mapToObj(i -> (Double) (double) (factor * (i + 1 + i % 3))).toList());
  }

  private static List<Wording> words(String zh, int length) {
    return IntStream.rangeClosed(1, length).mapToObj(i -> new Wording(zh + i, "item " + i)).toList();
  }

  /// {@return pictures that say of which sort their chart is}
  public static ChartPictures pictures() {
    return (chart, lang, size) -> """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
          <rect x="1" y="1" width="%3$d" height="%4$d" fill="#eef2f6" stroke="#1f5f99"/>
          <text x="20" y="40" font-family="Noto Sans SC" font-size="20" fill="#12395c">%5$s 图形</text>
        </svg>""".formatted(size.width(), size.height(), size.width() - 2, size.height() - 2, chart.getClass().getSimpleName());
  }

  /// Keeps a file to look at, where `-Dshow=FOLDER` asks for it.
  ///
  /// @param name its name
  /// @param bytes the file
  public static void show(String name, byte[] bytes) {
    String folder = System.getProperty("show");
    if (folder != null) {
      try {
        Files.createDirectories(Path.of(folder));
        Files.write(Path.of(folder, name), bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
