package org.patentbeacon.analysis.mini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.report.assembly.Reports;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.table.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The report of the set of forty applications of `vectors-analysis.json`.
class MiniReportTest {
  private static final Path FILE = Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-analysis.json");
  private static final ReportOptions EVERYTHING = ReportOptions.of(LocalDate.of(2026, 11, 27));
  /// Names of indices, tests, classifications and letters of formulas.
  private static final Pattern NAMES = Pattern.compile("\\b(PageRank|Jaccard|FC5|HHI|CD|mCD|CII|TS|GB|EPO|IPC|CPC|RTA|RPA|WIPO35|PCT|WIPO|[VNKSRp]|[A-HY]\\d\\d[A-Z]\\d*(/\\d+)?)\\b|[TRCMELSNKBQWPV]\\d(-[a-z]+)*|s-1");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。；：（）“”、]");

  private static Landscape landscape;
  private static Landscape nothing;

  @BeforeAll
  static void reads() throws IOException {
    assumeTrue(Files.exists(FILE), "no vectors at " + FILE);
    for (JsonNode vector : JsonMapper.builder().build().readTree(Files.readString(FILE)).get("vectors")) {
      if (vector.get("id").asString().equals("VA-MINI-1")) {
        LocalDate cutoff = LocalDate.parse(vector.get("input").get("cutoff").asString());
        landscape = Landscape.of(MiniTable.of(vector.get("input").get("records"), cutoff));
        nothing = Landscape.of(MiniTable.of(JsonMapper.builder().build().readTree("[]"), cutoff));
      }
    }
  }

  private static Stream<Exhibit> all() {
    return Stream.of(landscape, nothing).flatMap(one -> Reports.of(one, EVERYTHING).exhibits().stream());
  }

  @Test
  void everyExhibitSaysSomethingAndHasANumber() {
    assertThat(all()).allSatisfy(exhibit -> {
      assertThat(exhibit.statement().zh()).as(exhibit.id()).isNotBlank().doesNotContain("{", "null", "NaN");
      assertThat(exhibit.statement().en()).as(exhibit.id()).isNotBlank().doesNotContain("{", "null", "NaN").matches("(?s).*\\d.*|.*not defined.*");
      assertThat(exhibit.narrative()).as(exhibit.id()).hasSizeLessThanOrEqualTo(3);
    });
    assertThat(Reports.of(landscape, EVERYTHING).exhibits()).extracting(Exhibit::id).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    assertThat(Reports.of(landscape, EVERYTHING).exhibits()).allSatisfy(exhibit ->
        assertThat(exhibit.narrative()).as(exhibit.id()).isNotEmpty());
  }

  @Test
  void chineseHasNoEnglishWordsAndEnglishNoChinese() {
    List<String> misses = new ArrayList<>();
    for (Landscape one : List.of(landscape, nothing)) {
      Report report = Reports.of(one, EVERYTHING);
      Set<String> names = names(report);
      words(report).forEach(text -> {
        String zh = without(text.zh(), names);
        String en = without(text.en(), names);
        if (LATIN.matcher(NAMES.matcher(zh).replaceAll("")).find()) {
          misses.add(text.zh());
        }
        if (HAN.matcher(en).find()) {
          misses.add(text.en());
        }
      });
    }
    assertThat(misses).isEmpty();
  }

  /// Texts that are the same in both languages.
  private static Set<String> names(Report report) {
    Set<String> names = new TreeSet<>();
    report.exhibits().forEach(exhibit -> exhibit.sheet().rows().forEach(row -> row.forEach(cell -> {
      if (cell instanceof Cell.Text name) {
        names.add(name.text());
      }
    })));
    landscape.players().inventors().rows().forEach(row -> names.add(row.label()));
    return names;
  }

  private static String without(String text, Set<String> names) {
    String rest = text;
    for (String name : new TreeSet<>(names).descendingSet()) {
      if (LATIN.matcher(name).find() || HAN.matcher(name).find()) {
        rest = rest.replace(name, "");
      }
    }
    return rest;
  }

  private static Stream<Wording> words(Report report) {
    List<Wording> all = new ArrayList<>();
    all.add(report.cover().title());
    report.summary().forEach(finding -> all.add(finding.text()));
    report.method().forEach(fact -> all.addAll(List.of(fact.name(), fact.text())));
    all.addAll(report.caveats());
    for (Chapter chapter : report.chapters()) {
      all.add(chapter.title());
      all.addAll(chapter.text());
    }
    for (Exhibit exhibit : report.exhibits()) {
      all.add(exhibit.statement());
      all.addAll(exhibit.narrative());
      exhibit.sheet().columns().forEach(column -> all.add(column.name()));
      exhibit.sheet().rows().forEach(row -> row.forEach(cell -> {
        if (cell instanceof Cell.Words some) {
          all.add(some.wording());
        }
      }));
    }
    return all.stream();
  }

  @Test
  void everyFindingPointsToWhatIsShown() {
    Report report = Reports.of(landscape, EVERYTHING);
    List<String> shown = report.exhibits().stream().map(Exhibit::id).toList();
    assertThat(report.summary()).hasSizeBetween(4, 8).allSatisfy(finding -> assertThat(shown).contains(finding.exhibit()));
  }

  @Test
  void suggestsWhatToExamineAndNeverWhatToDo() {
    Chapter suggestions = Reports.of(landscape, EVERYTHING).chapters().getLast();
    assertThat(suggestions.title()).isEqualTo(new Wording("建议核查", "Suggestions to examine"));
    assertThat(suggestions.text()).isNotEmpty().allSatisfy(text -> {
      assertThat(text.zh()).doesNotContain("应当", "机会", "null");
      assertThat(text.en()).doesNotContain("should", "opportunity", "null");
    });
    assertThat(Reports.of(nothing, EVERYTHING).chapters()).extracting(Chapter::id).doesNotContain("suggestions");
  }

  @Test
  void leavesOutWhatIsNotWantedAndAddsWhatIs() {
    TreeMap<String, List<Wording>> added = new TreeMap<>();
    added.put("rights", List.of(new Wording("补充。", "Added.")));
    Report report = Reports.of(landscape, new ReportOptions(null, null, null, EVERYTHING.date(), Set.of("players", "T5"), added));
    assertThat(report.chapters()).extracting(Chapter::id).containsExactly("scope", "overall", "places", "technology", "development", "rights", "client",
        "suggestions");
    assertThat(report.exhibits()).extracting(Exhibit::id).doesNotContain("T5", "R1").contains("T1");
    assertThat(report.chapters().get(5).text()).containsExactly(new Wording("补充。", "Added."));
    assertThat(report.summary()).extracting(Report.Finding::exhibit).doesNotContain("R1", "C1");
    assertThat(Reports.of(landscape, Reports.only(EVERYTHING, Set.of("rights"))).chapters()).extracting(Chapter::id).containsExactly("rights");
  }

  @Test
  void refusesWhatThereIsNot() {
    assertThatThrownBy(() -> Reports.of(landscape, new ReportOptions(null, null, null, EVERYTHING.date(), Set.of("R9"), new TreeMap<>())))
        .hasMessageStartingWith("leaveOut: expected some of scope, overall, ").hasMessageEndingWith(", found 'R9'");
    assertThatThrownBy(() -> Reports.only(EVERYTHING, Set.of("right")))
        .hasMessage("sections: expected some of scope, overall, players, places, technology, themes, development, rights, warnings, client, suggestions, found 'right'");
  }

  @Test
  void sameLandscapeSameReport() {
    assertThat(Reports.of(landscape, EVERYTHING)).isEqualTo(Reports.of(landscape, EVERYTHING));
  }
}
