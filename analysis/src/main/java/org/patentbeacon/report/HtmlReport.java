package org.patentbeacon.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.overall.Trend;
import tools.jackson.databind.json.JsonMapper;

/// A landscape as one HTML file that needs nothing else: charts work offline, every figure shows the query behind it.
public final class HtmlReport {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Landscape landscape;
  private final Language lang;

  private HtmlReport(Landscape landscape, Language lang) {
    this.landscape = landscape;
    this.lang = lang;
  }

  /// {@return the report as HTML}
  ///
  /// @param landscape the landscape
  /// @param lang its language
  public static String of(Landscape landscape, Language lang) {
    return new HtmlReport(landscape, lang).page();
  }

  private String page() {
    return resource("org/patentbeacon/report/report.html")
        .replace("{{lang}}", lang.of("zh-CN", "en"))
        .replace("{{title}}", lang.of("专利技术全景报告", "Technology landscape report"))
        .replace("{{query}}", escape(landscape.header().query()))
        .replace("{{tiles}}", tiles())
        .replace("{{narrative}}", new Narrative(landscape, lang).sentences().stream()
            .map(sentence -> "<li>" + escape(sentence) + "</li>").collect(Collectors.joining("\n")))
        .replace("{{trendTitle}}", lang.of("申请趋势", "Filing trend"))
        .replace("{{trendNote}}", lang.of("斜纹为数据不完整的年份，浅色为暂定年份。",
            "Hatched years are incomplete, light ones provisional."))
        .replace("{{trendTable}}", trendTable())
        .replace("{{applicantsTitle}}", lang.of("申请人排名", "Applicants"))
        .replace("{{applicantsTable}}", rankingTable(landscape.players().applicants()))
        .replace("{{ipcTitle}}", lang.of("技术构成（IPC 小类）", "Technology (IPC subclasses)"))
        .replace("{{ipcTable}}", rankingTable(landscape.technology().subclasses()))
        .replace("{{table}}", lang.of("数据表与复现检索式", "Figures and the queries behind them"))
        .replace("{{methodTitle}}", lang.of("方法与口径", "Method"))
        .replace("{{method}}", method())
        .replace("{{data}}", json())
        .replace("{{echarts}}", resource("META-INF/resources/webjars/echarts/5.5.0/echarts.min.js"));
  }

  private String tiles() {
    Landscape.Header header = landscape.header();
    return tile(header.totals().publications(), lang.of("公开文本", "publications"))
        + tile(header.totals().applications(), lang.of("申请", "applications"))
        + tile(header.totals().families(), lang.of("简单同族", "simple families"))
        + tile(landscape.players().applicants().values(), lang.of("申请人", "applicants"));
  }

  private static String tile(int value, String label) {
    return "<div class=\"tile\"><b>" + String.format(Locale.ROOT, "%,d", value) + "</b><span>" + escape(label)
        + "</span></div>";
  }

  private String trendTable() {
    StringBuilder rows = new StringBuilder(header(lang.of("年", "year"), lang.of("数量", "count"),
        lang.of("累计", "cumulative"), lang.of("完整性", "state"), lang.of("复现检索式", "query")));
    for (Trend.Period year : landscape.overall().trend().periods()) {
      rows.append("<tr><td>").append(year.year()).append("</td><td>").append(year.count()).append("</td><td>")
          .append(year.cumulative()).append("</td><td>").append(state(year.state())).append("</td><td><code>")
          .append(year.query() == null ? "" : escape(year.query())).append("</code></td></tr>\n");
    }
    return rows.append("</tbody>").toString();
  }

  private String state(PeriodState state) {
    return switch (state) {
      case COMPLETE -> lang.of("完整", "complete");
      case PROVISIONAL -> lang.of("暂定", "provisional");
      case INCOMPLETE -> lang.of("数据不完整", "incomplete");
    };
  }

  private String rankingTable(Ranking ranking) {
    StringBuilder rows = new StringBuilder(header(lang.of("名次", "rank"), lang.of("名称", "name"),
        lang.of("数量", "count"), lang.of("分摊", "fractional"), lang.of("占比", "share"), lang.of("年份", "years"),
        lang.of("复现检索式", "query")));
    for (Ranking.Row row : ranking.rows()) {
      String years = row.firstYear() == null ? "" : row.firstYear() + "–" + row.lastYear();
      rows.append("<tr><td>").append(row.rank()).append("</td><td>").append(escape(row.label())).append("</td><td>")
          .append(row.full()).append("</td><td>").append(String.format(Locale.ROOT, "%.1f", row.fractional()))
          .append("</td><td>").append(String.format(Locale.ROOT, "%.1f%%", 100 * row.share().orThrow())).append("</td><td>")
          .append(years).append("</td><td><code>").append(escape(row.query())).append("</code></td></tr>\n");
    }
    return rows.append("</tbody>").toString();
  }

  private static String header(String... names) {
    return "<thead><tr>" + List.of(names).stream().map(name -> "<th>" + escape(name) + "</th>")
        .collect(Collectors.joining()) + "</tr></thead><tbody>\n";
  }

  private String method() {
    Landscape.Header header = landscape.header();
    String unit = switch (header.unit()) {
      case PUBLICATION -> lang.of("公开文本", "publication");
      case APPLICATION -> lang.of("申请", "application");
      case SIMPLE_FAMILY -> lang.of("简单同族", "simple family");
    };
    String basis = switch (header.basis()) {
      case FILING -> lang.of("申请日", "filing date");
      case PRIORITY -> lang.of("最早优先权日", "earliest priority date");
      case FIRST_PUBLICATION -> lang.of("首次公开日", "first publication");
      case PUBLICATION -> lang.of("公开日", "publication date");
      case GRANT -> lang.of("授权日", "date of grant");
    };
    String cutoff = header.cutoff() == null ? lang.of("未知", "unknown") : header.cutoff().toString();
    return item(lang.of("检索式", "Query"), header.query()) + item(lang.of("统计单位", "Count unit"), unit)
        + item(lang.of("时间口径", "Date basis"), basis) + item(lang.of("数据截止日", "Data cut-off"), cutoff)
        + item(lang.of("快照", "Snapshot"), header.snapshot())
        + item(lang.of("多值计数", "Several values"), lang.of("每个申请人、每个分类各计 1（合计可超过总数）；“分摊”按人数均分",
            "each applicant and class counts 1 (sums exceed the total); 'fractional' shares the unit equally"))
        + item(lang.of("缺少日期", "Without date"), String.valueOf(landscape.overall().trend().unknown()))
        + item(lang.of("缺少申请人", "Without applicant"), String.valueOf(landscape.players().applicants().unknown()))
        + item(lang.of("缺少 IPC", "Without IPC"), String.valueOf(landscape.technology().subclasses().unknown()));
  }

  private static String item(String name, String value) {
    return "<dt>" + escape(name) + "</dt><dd>" + escape(value) + "</dd>\n";
  }

  /// The landscape as JSON that cannot end the script it stands in.
  private String json() {
    return MAPPER.writeValueAsString(landscape).replace("<", "\\u003c");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is not part of this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
