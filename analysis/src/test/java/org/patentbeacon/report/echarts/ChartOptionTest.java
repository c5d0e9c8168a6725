package org.patentbeacon.report.echarts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.table.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartOptionTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void theSamplesShowEverySortOfChart() {
    assertThat(ChartSamples.all().values().stream().map(Object::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Arrays.stream(Chart.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everySortHasAnOptionThatIsTheSameEachTime(String lang) {
    for (Map.Entry<String, Chart> chart : ChartSamples.all().entrySet()) {
      String json = json(chart.getValue(), lang);
      assertThat(json).as(chart.getKey()).isEqualTo(json(ChartSamples.all().get(chart.getKey()), lang)).doesNotContain("NaN");
      JsonNode option = MAPPER.readTree(json);
      assertThat((option.has("baseOption") ? option.get("baseOption") : option).get("series").size()).as(chart.getKey()).isPositive();
    }
  }

  @Test
  void namesReachTooltipsEscapedAndAreNoTemplates() {
    JsonNode bar = MAPPER.readTree(json(ChartSamples.all().get("Bars"), "en")).at("/baseOption/series/0/data/1");

    assertThat(bar.at("/tooltip/formatter").asString()).isEqualTo("<b>A &lt;B&gt; &amp; &quot;C&quot; ｛b｝ Ltd</b><br>42.1");
  }

  @Test
  void aLongNameIsCutOnTheAxisAndWholeInTheTooltip() {
    JsonNode option = MAPPER.readTree(json(ChartSamples.all().get("Bars"), "zh")).get("baseOption");

    assertThat(option.at("/yAxis/axisLabel/overflow").asString()).isEqualTo("truncate");
    assertThat(option.at("/series/0/data/0/tooltip/formatter").asString()).contains("某某半导体照明（集团）股份有限公司研究院");
  }

  @Test
  void provisionalYearsAreLightAndIncompleteOnesHatchedAndBothAreExplained() {
    JsonNode option = MAPPER.readTree(json(ChartSamples.all().get("Columns"), "zh")).get("baseOption");
    JsonNode years = option.at("/series/0/data");

    assertThat(years.get(10).get("itemStyle")).isEmpty();
    assertThat(years.get(11).at("/itemStyle/opacity").asDouble()).isEqualTo(0.5);
    assertThat(years.get(11).get("itemStyle").has("decal")).isFalse();
    assertThat(years.get(12).get("itemStyle").has("decal")).isTrue();
    assertThat(option.at("/title/text").asString()).isEqualTo("斜纹：数据不完整　浅色：暂定");
  }

  @Test
  void whatIsMissingLeavesAGap() {
    assertThat(MAPPER.readTree(json(ChartSamples.all().get("Lines"), "zh")).at("/baseOption/series/2/data/5").asString()).isEqualTo("-");
    assertThat(MAPPER.readTree(json(ChartSamples.all().get("Radar"), "zh")).at("/baseOption/series/1/data/2/value/0").asString()).isEqualTo("-");
  }

  @Test
  void coloursRunEquallyFarFromTheMiddle() {
    Chart chart = new Chart.HeatMap(new Wording("值", "value"), List.of(new Wording("行", "row")), List.of(new Wording("列", "column"), new Wording("二", "two")),
        List.of(List.of(0.5, 4.0)), 1.0);
    JsonNode colours = MAPPER.readTree(json(chart, "zh")).at("/baseOption/visualMap");

    assertThat(colours.get("min").asDouble()).isEqualTo(-2);
    assertThat(colours.get("max").asDouble()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Columns", "Bars", "Ring", "HeatMap", "Flows", "Radar"})
  void aWindowThatGrowsAgainReturnsToTheWideLook(String sort) {
    JsonNode option = MAPPER.readTree(json(ChartSamples.all().get(sort), "zh"));

    JsonNode narrow = option.at("/media/0/option");
    JsonNode wide = option.at("/media/1/option");
    assertThat(wide.propertyNames()).containsExactlyElementsOf(narrow.propertyNames());
    assertThat(option.at("/media/1").has("query")).isFalse();
  }

  private static String json(Chart chart, String lang) {
    return MAPPER.writeValueAsString(ChartOption.of(chart, lang));
  }
}
