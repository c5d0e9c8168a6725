package org.patentbeacon.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.SampleReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
  private static final Report REPORT = SampleReport.report();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyExhibitHasItsStatementSentencesChartAndPlaceInTheContents(String lang) {
    String page = HtmlReport.of(REPORT, lang);
    JsonNode charts = new JsonMapper().readTree(between(page, "id=\"charts\">", "</script>"));

    for (Exhibit exhibit : REPORT.exhibits()) {
      assertThat(page).contains(Html.escape(exhibit.statement().in(lang))).contains("<a href=\"#x-" + exhibit.id() + "\">").contains("<article id=\"x-" + exhibit.id() + "\">");
      exhibit.narrative().forEach(sentence -> assertThat(page).contains(Html.escape(sentence.in(lang))));
      assertThat(charts.has(exhibit.id())).as(exhibit.id()).isEqualTo(exhibit.chart() != null);
    }
    REPORT.caveats().forEach(caveat -> assertThat(page).contains(Html.escape(caveat.in(lang))));
    REPORT.method().forEach(fact -> assertThat(page).contains(Html.escape(fact.text().in(lang))));
    assertThat(page).doesNotContain("{{style").doesNotContain("{{script");
  }

  @Test
  void theSmallLineSaysUnitBasisCutOffAndCounting() {
    assertThat(HtmlReport.of(REPORT, "zh")).contains("<p class=\"head\">统计单位：简单同族 · 日期口径：最早优先权日 · 数据截止：2025-06-30 · 计数方式：全计数</p>");
  }

  @Test
  void aFindingLeadsToTheExhibitThatShowsIt() {
    assertThat(HtmlReport.of(REPORT, "zh")).contains("2023 年新增 128 个简单同族，比 2018 年增长 12.5%。 <a href=\"#x-T1\">图 1</a>");
  }

  @Test
  void whatIsUndefinedSaysWhyAndEveryQueryCanBeCopied() {
    assertThat(HtmlReport.of(REPORT, "zh")).contains("<td class=\"number\">无法计算（起始值为零）</td>")
        .contains("AP=&quot;某某照明股份有限公司&quot; AND ORI-PRDATE=1990</code>\n<button type=\"button\">复制</button>");
  }

  @Test
  void textsCannotBecomeMarkupOrEndAScript() {
    String page = HtmlReport.of(REPORT, "zh");

    assertThat(page).contains("&lt;占比&gt; &amp; &quot;增长&quot;").doesNotContain("<占比>");
    // ECharts, what completes options, words, options, the page's own.
    assertThat(Pattern.compile("</script>").matcher(page).results()).hasSize(5);
  }

  @Test
  void thePageNeedsNothingElse() {
    String page = HtmlReport.of(REPORT, "zh").replace(org.patentbeacon.report.echarts.EchartsLibrary.echarts(), "");

    assertThat(page).doesNotContain("http://").doesNotContain("https://").doesNotContain("<script src");
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(HtmlReport.of(SampleReport.report(), "zh")).isEqualTo(HtmlReport.of(SampleReport.report(), "zh"));
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }
}
