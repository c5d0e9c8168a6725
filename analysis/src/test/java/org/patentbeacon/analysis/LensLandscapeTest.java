package org.patentbeacon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.assembly.Reports;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.report.html.HtmlReport;
import org.patentbeacon.search.PatentDatabase;

/// Counts the published Lens export by hand and holds the landscape against it.
class LensLandscapeTest {
  private static final Path LENS = Path.of(System.getProperty("beacon.data", "../shared/data"), "lens",
      "drones_tac_1606_families.csv");

  @TempDir
  static Path folder;

  private static Landscape landscape;
  private static Landscape again;
  private static List<Map<String, String>> rows;
  private static Map<String, String> shown;

  @BeforeAll
  static void counts() throws IOException {
    assumeTrue(Files.exists(LENS), "no Lens export at " + LENS);
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("db"))) {
      database.importFrom(LENS);
      LandscapeOptions options = new LandscapeOptions(CountUnit.PUBLICATION, DateBasis.PUBLICATION, 10_000);
      landscape = Landscape.of(database.table("*"), options);
      again = Landscape.of(database.table("*"), options);
      rows = rows(new String(Files.readAllBytes(LENS), Charset.forName("x-MacRoman")));
      shown = shown(database);
    }
  }

  /// Under which name the database shows each applicant that the export prints.
  private static Map<String, String> shown(PatentDatabase database) throws IOException {
    Map<String, String> shown = new TreeMap<>();
    for (String printed : counted("Applicants", DisplayForm::of).keySet()) {
      shown.put(printed, database.applicants().of(printed).map(applicant -> applicant.group().main()).orElse(printed));
    }
    return shown;
  }

  /// A plain reader of quoted cells and CR line ends, written for this test only.
  private static List<Map<String, String>> rows(String text) {
    List<List<String>> table = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    char before = 0;
    for (char c : (text + "\r").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
        if (quoted && before == '"') {
          cell.append(c);
        }
      } else if (!quoted && (c == ',' || c == '\r' || c == '\n')) {
        table.getLast().add(cell.toString().strip());
        cell.setLength(0);
        if (c != ',') {
          table.add(new ArrayList<>());
        }
      } else {
        cell.append(c);
      }
      before = c;
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : table.subList(1, table.size())) {
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < Math.min(cells.size(), table.getFirst().size()); i++) {
        row.put(table.getFirst().get(i), cells.get(i));
      }
      if (!row.getOrDefault("Publication Number", "").isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void countsPublicationsPerYearAsTheExportDoes() {
    Map<Integer, Integer> expected = new TreeMap<>();
    rows.forEach(row -> expected.merge(Integer.valueOf(row.get("Publication Year")), 1, Integer::sum));
    Map<Integer, Integer> found = new TreeMap<>();
    landscape.overall().trend().periods().stream().filter(year -> year.count() > 0)
        .forEach(year -> found.put(year.year(), year.count()));
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(landscape.header().totals().publications()).isEqualTo(rows.size());
  }

  @Test
  void countsApplicantsAsTheExportDoes() {
    Map<String, Integer> expected = counted("Applicants", name -> shown.get(DisplayForm.of(name)));
    Map<String, Integer> found = new TreeMap<>();
    landscape.players().applicants().rows().forEach(row -> found.put(row.label(), row.full()));
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void countsSubclassesAsTheExportDoes() {
    Map<String, Integer> expected = counted("IPCR Classifications", symbol -> symbol.substring(0, 4));
    Map<String, Integer> found = new TreeMap<>();
    landscape.technology().subclasses().rows().forEach(row -> found.put(row.label(), row.full()));
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static Map<String, Integer> counted(String column, java.util.function.UnaryOperator<String> label) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Map<String, String> row : rows) {
      Set<String> labels = new HashSet<>();
      for (String value : row.getOrDefault(column, "").split(";;")) {
        if (!value.isBlank()) {
          labels.add(label.apply(value.strip()));
        }
      }
      labels.forEach(one -> counts.merge(one, 1, Integer::sum));
    }
    return counts;
  }

  @Test
  void givesTheSameBytesForTheSameSnapshot() {
    ReportOptions options = ReportOptions.of(LocalDate.of(2026, 11, 27));
    String page = HtmlReport.of(Reports.of(again, options), "en");
    assertThat(page).isEqualTo(HtmlReport.of(Reports.of(landscape, options), "en")).contains("Applicants");
  }
}
