package org.patentbeacon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.LandscapeOptions;
import org.patentbeacon.analysis.compare.CardMeasure;
import org.patentbeacon.analysis.compare.ClusterCards;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.assembly.Reports;
import org.patentbeacon.report.assembly.SectorScope;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.server.SectorScopes;
import org.patentbeacon.table.Wording;

/// A reader takes a figure out of the report of the demo and asks the query beside it: the database finds as many.
class ReadersCheckTest {
  /// Sheets with figures and no query that finds them, and why.
  private static final Map<String, String> WITHOUT = Map.of(
      "T1-publications", "the documents of an application differ in their dates, and no clause asks for the earliest",
      "T2-tests", "measures of the whole",
      "T3-total", "types are those of the representative", "T6", "sums over years", "T7", "types by year stand in T3",
      "C1", "shares of holders", "E1", "names and not documents", "C2", "fractional counts");
  /// The measures of a score card of which a query finds the applications.
  private static final List<CardMeasure> OF_APPLICATIONS = List.of(CardMeasure.FILINGS, CardMeasure.GRANTS, CardMeasure.IN_FORCE,
      CardMeasure.INVENTIONS_IN_FORCE, CardMeasure.HIGH_VALUE_INVENTIONS, CardMeasure.PCT);

  @TempDir
  static Path folder;

  private static PatentDatabase database;
  private static Landscape landscape;
  private static Report report;

  @BeforeAll
  static void makes() throws IOException {
    DemoSector demo = DemoSector.of(2026, 1_500);
    demo.writeFirstBatch(folder.resolve("first"));
    demo.writeSecondBatch(folder.resolve("second"));
    DemoDefinition.write(folder.resolve("sector"));
    database = PatentDatabase.open(folder.resolve("db"));
    database.importFrom(folder.resolve("first"));
    database.importFrom(folder.resolve("second"));
    SectorBinding.bind(database, SectorFiles.in(folder.resolve("sector")));
    String id = database.sectors().all().getFirst().id();
    SectorScope scope = SectorScopes.of(database, id, CountUnit.SIMPLE_FAMILY);
    landscape = SectorScopes.landscape(database, scope.query(), LandscapeOptions.DEFAULT,
        new SectorScopes.Asked(SectorReader.read(SectorFiles.in(folder.resolve("sector"))).sector(), true));
    report = Reports.of(landscape, ReportOptions.of(DemoSector.TODAY), scope);
  }

  @AfterAll
  static void closes() throws IOException {
    database.close();
  }

  /// The place of the last column of a format in a sheet, or of the first; -1 for none.
  private static int column(Sheet sheet, Format format, boolean last) {
    IntStream places = IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).format() == format);
    return (last ? places.max() : places.min()).orElse(-1);
  }

  @Test
  void everyFigureIsFoundByTheQueryBesideIt() throws IOException {
    List<String> misses = new ArrayList<>();
    Map<String, Integer> checked = new TreeMap<>();
    for (Exhibit exhibit : report.exhibits()) {
      int query = column(exhibit.sheet(), Format.QUERY, true);
      int count = column(exhibit.sheet(), Format.COUNT, false);
      for (List<Cell> row : query < 0 || count < 0 ? List.<List<Cell>>of() : exhibit.sheet().rows()) {
        if (row.get(query) instanceof Cell.Query asked && row.get(count) instanceof Cell.Figure figure) {
          long found = database.count(asked.query(), exhibit.heading().unit());
          checked.merge(exhibit.id(), 1, Integer::sum);
          if (found != figure.measure().orThrow()) {
            misses.add(exhibit.id() + ": " + asked.query() + " finds " + found + ", the report says " + figure.measure().value());
          }
        }
      }
    }
    assertThat(misses).isEmpty();
    assertThat(checked.keySet()).contains("S1", "T1", "T3", "R1", "R1-lineup", "P1", "P1-fields", "P1-enterprises", "V1", "V2-holders",
        "R4-countries", "R5", "M1-applicants", "L4", "X1", "X2", "X3", "X4").hasSizeGreaterThan(15);
    assertThat(checked.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(300);
    assertThat(checked.keySet()).doesNotContainAnyElementsOf(WITHOUT.keySet());
  }

  /// The score card against the applications of the database, one by one.
  @Test
  void aScoreCardIsWhatItsEnterprisesHave() throws IOException {
    ClusterCards cards = landscape.sector().clusters().getFirst();
    assertThat(cards.unseen()).isEmpty();
    Sector sector = SectorReader.read(SectorFiles.in(folder.resolve("sector"))).sector();
    int checked = 0;
    for (ClusterCards.Year year : cards.years()) {
      LocalDate end = LocalDate.of(year.card().year(), 12, 31);
      List<String> names = sector.members().roster().stream().filter(member -> (member.from() == null || !member.from().isAfter(end))
          && (member.to() == null || !member.to().isBefore(end))).map(Member::name).toList();
      assertThat(year.card().row(CardMeasure.ENTERPRISES).value()).isEqualTo(Measure.of(names.size()));
      for (CardMeasure measure : OF_APPLICATIONS) {
        double value = year.card().row(measure).value().orThrow();
        String query = year.queries().get(measure);
        if (query != null) {
          checked++;
          assertThat((double) database.count(query, CountUnit.APPLICATION)).as(measure + " " + end).isEqualTo(value);
        } else {
          assertThat(value).as(measure + " " + end).matches(number -> number == 0 || number > 100);
        }
      }
      if (!names.isEmpty()) {
        String owners = names.stream().map(name -> "APNOR==\"" + name + "\"").collect(Collectors.joining(" or ", "(", ")"));
        assertThat(year.card().row(CardMeasure.FILINGS).value()).as("filings of " + end.getYear())
            .isEqualTo(Measure.of((double) database.count(landscape.header().query() + " and " + owners + " and ADY=" + end.getYear(), CountUnit.APPLICATION)));
      }
      assertThat(year.card().row(CardMeasure.LICENCES).value()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    }
    assertThat(checked).isGreaterThan(4);
    assertThat(landscape.sector().enterprises().rows()).extracting(row -> row.label()).hasSize(3);
  }

  @Test
  void whatNothingTellsIsNotNought() {
    Exhibit card = report.exhibits().stream().filter(exhibit -> exhibit.id().startsWith("P3")).findFirst().orElseThrow();
    assertThat(card.sheet().rows()).filteredOn(row -> row.get(1).equals(Cell.of(CardMeasure.LICENCES.wording())))
        .isNotEmpty().allSatisfy(row -> assertThat(row.get(2)).isEqualTo(Cell.of(new Wording("不可得：数据表不含该类事件", "not available: the table tells of no such events"))));
  }
}
