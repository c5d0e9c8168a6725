package org.patentbeacon.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.echarts.ChartOption;
import org.patentbeacon.report.echarts.EchartsLibrary;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.CoverFacts;
import org.patentbeacon.report.paper.Label;
import org.patentbeacon.table.Wording;
import tools.jackson.databind.json.JsonMapper;

/// A report as one HTML file that needs nothing else. The same report gives the same bytes.
public final class HtmlReport {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private final Report report;
  private final String lang;
  private final ExhibitSection section;
  private final List<Exhibit> exhibits;

  private HtmlReport(Report report, String lang) {
    this.report = report;
    this.lang = lang;
    this.section = new ExhibitSection(report.header().cutoff(), lang);
    this.exhibits = report.exhibits();
  }

  /// {@return the report as HTML}
  ///
  /// @param report the report
  /// @param lang the language of its words, `zh` or `en`
  public static String of(Report report, String lang) {
    return new HtmlReport(report, lang).page();
  }

  private String page() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("lang", lang.equals("en") ? "en" : "zh-CN");
    parts.put("title", Html.escape(report.cover().title().in(lang)));
    parts.put("style", resource("report.css"));
    parts.put("cover", cover());
    parts.put("summary", summary());
    parts.put("contents", contents());
    parts.put("chapters", String.join("", report.chapters().stream().map(this::chapter).toList()));
    parts.put("method", method());
    parts.put("caveats", caveats());
    parts.put("words", Html.script(MAPPER.writeValueAsString(Map.of("copied", new Wording("已复制", "copied").in(lang)))));
    parts.put("charts", Html.script(MAPPER.writeValueAsString(charts())));
    parts.put("echarts", EchartsLibrary.echarts());
    parts.put("complete", EchartsLibrary.charts());
    parts.put("script", resource("report.js"));
    return PLACE.matcher(resource("report.html")).replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), place.group())));
  }

  private String cover() {
    Landscape.Totals totals = report.header().totals();
    List<String> facts = CoverFacts.of(report, lang).stream().map(line -> Html.text("dt", line.name()) + Html.text("dd", line.text())).toList();
    return Html.text("h1", report.cover().title().in(lang))
        + Html.around("div class=\"tiles\"", tile(totals.publications(), new Wording("公开文本", "publications"))
            + tile(totals.applications(), new Wording("申请", "applications")) + tile(totals.families(), new Wording("简单同族", "simple families")))
        + Html.around("dl", String.join("", facts));
  }

  private String tile(int count, Wording what) {
    return Html.around("div", Html.text("b", String.format(Locale.ROOT, "%,d", count)) + Html.text("span", what.in(lang)));
  }

  private String summary() {
    List<String> findings = report.summary().stream().map(finding -> Html.around("li", Html.escape(finding.text().in(lang)) + " " + link(finding.exhibit()))).toList();
    return findings.isEmpty() ? "" : Html.around("section id=\"summary\"", Html.text("h2", Label.SUMMARY.in(lang)) + Html.around("ol", String.join("", findings)));
  }

  /// A link to an exhibit by its number; nothing when it was left out.
  private String link(String id) {
    List<String> ids = exhibits.stream().map(Exhibit::id).toList();
    int place = ids.indexOf(id);
    return place < 0 ? "" : Html.text("a href=\"#" + Html.anchor(id) + "\"", section.number(place + 1));
  }

  private String contents() {
    List<String> lines = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      List<String> inside = chapter.exhibits().stream().map(exhibit -> Html.around("li", entry(exhibit.id(), exhibit.statement()))).toList();
      lines.add(Html.around("li", entry(chapter.id(), chapter.title()) + (inside.isEmpty() ? "" : Html.around("ul", String.join("", inside)))));
    }
    lines.add(Html.around("li", entry("method", new Wording(Label.METHOD.in("zh"), Label.METHOD.in("en")))));
    lines.add(Html.around("li", entry("caveats", new Wording(Label.CAVEATS.in("zh"), Label.CAVEATS.in("en")))));
    return Html.text("h2", Label.CONTENTS.in(lang)) + Html.around("ol", String.join("", lines));
  }

  private String entry(String id, Wording title) {
    return Html.text("a href=\"#" + Html.anchor(id) + "\"", title.in(lang));
  }

  private String chapter(Chapter chapter) {
    List<String> parts = new ArrayList<>();
    parts.add(Html.text("h2", chapter.title().in(lang)));
    parts.add(Html.each("p class=\"text\"", chapter.text().stream().map(paragraph -> paragraph.in(lang)).toList()));
    chapter.exhibits().forEach(exhibit -> parts.add(section.html(exhibit, exhibits.indexOf(exhibit) + 1)));
    return Html.around("section class=\"chapter\" id=\"" + Html.anchor(chapter.id()) + "\"", String.join("", parts));
  }

  private String method() {
    List<String> facts = report.method().stream().map(fact -> Html.text("dt", fact.name().in(lang)) + Html.text("dd", fact.text().in(lang))).toList();
    return section("method", Label.METHOD, Html.around("dl", String.join("", facts)));
  }

  private String caveats() {
    return section("caveats", Label.CAVEATS, Html.around("ul", Html.each("li", report.caveats().stream().map(caveat -> caveat.in(lang)).toList())));
  }

  private String section(String id, Label title, String inner) {
    return Html.around("section id=\"" + Html.anchor(id) + "\"", Html.text("h2", title.in(lang)) + inner);
  }

  /// The options of the charts, by the ids of their exhibits.
  private Map<String, Object> charts() {
    Map<String, Object> charts = new LinkedHashMap<>();
    for (Exhibit exhibit : exhibits) {
      Chart chart = exhibit.chart();
      if (chart != null) {
        charts.put(exhibit.id(), ChartOption.of(chart, lang));
      }
    }
    return charts;
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is not part of this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
