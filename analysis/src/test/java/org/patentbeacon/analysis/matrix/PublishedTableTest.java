package org.patentbeacon.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.search.PatentDatabase;

/// A published table of drone patents, by office and year of publication, made again from the export it was made from.
class PublishedTableTest {
  private static final Path LENS = Path.of(System.getProperty("beacon.data", "../shared/data"), "lens");
  private static final Map<String, String> OFFICES = offices();

  @TempDir
  Path folder;

  /// The names by which the table calls offices: those of the countries, and some of its own.
  private static Map<String, String> offices() {
    Map<String, String> offices = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      offices.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
      offices.put(code, code);
    }
    offices.putAll(Map.of("European Patent Office", "EP", "Eurasian Patent Organization", "EA", "WIPO (PCT)", "WO",
        "Republic of Korea", "KR", "Russian Federation", "RU", "Czech Republic", "CZ", "United States of America", "US"));
    return offices;
  }

  @Test
  void isReproducedCellByCell() throws IOException {
    Path published = LENS.resolve("drones_country_totals_tac.csv");
    assumeTrue(Files.exists(published), "no published table at " + published);
    List<String[]> lines = Files.readAllLines(published).stream().map(line -> line.split(",", -1)).toList();
    List<String> misses = new ArrayList<>();
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("db"))) {
      database.importFrom(LENS.resolve("drones_tac_1606_families.csv"));
      Matrix matrix = Matrix.of(PatentSet.of(database.table("*")), CountUnit.PUBLICATION, Counting.FULL,
          new Axes(Axis.offices(Integer.MAX_VALUE), Axis.years(DateBasis.PUBLICATION)));
      Map<String, Matrix.Cell> cells = new TreeMap<>();
      matrix.cells().forEach(cell -> cells.put(cell.row() + " " + cell.column(), cell));
      for (String[] line : lines.subList(1, lines.size())) {
        for (int i = 1; i < line.length; i++) {
          long expected = line[i].equals("NA") ? 0 : Math.round(Double.parseDouble(line[i]));
          Matrix.Cell cell = cells.get(OFFICES.get(line[0]) + " " + lines.getFirst()[i]);
          long found = cell == null ? 0 : Math.round(cell.count());
          long asked = cell == null || cell.query() == null ? 0 : database.count(cell.query(), CountUnit.PUBLICATION);
          if (found != expected || asked != expected) {
            misses.add("%s %s: published %d, counted %d, its query finds %d".formatted(line[0], lines.getFirst()[i], expected,
                found, asked));
          }
        }
      }
    }
    assertThat(misses).isEmpty();
  }
}
