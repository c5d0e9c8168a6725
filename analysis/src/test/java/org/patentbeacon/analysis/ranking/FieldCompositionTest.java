package org.patentbeacon.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.search.PatentDatabase;

/// Counts the fields of the published Lens export, and asks the database for the documents of each.
class FieldCompositionTest {
  private static final Path LENS = Path.of(System.getProperty("beacon.data", "../shared/data"), "lens",
      "drones_tac_1606_families.csv");
  private static final Concordance WIPO = Concordance.wipo35();

  @TempDir
  static Path folder;

  @BeforeAll
  static void imports() throws IOException {
    assumeTrue(Files.exists(LENS), "no Lens export at " + LENS);
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("db"))) {
      database.importFrom(LENS);
    }
  }

  @Test
  void theQueryOfAFieldFindsAsManyDocumentsAsItCounts() throws IOException {
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("db"))) {
      FieldComposition fields = FieldComposition.of(PatentSet.of(database.table("*")), WIPO, CountUnit.PUBLICATION, FieldWeighting.FIELDS);
      assertThat(fields.rows()).hasSizeGreaterThan(20);
      for (FieldComposition.Row row : fields.rows()) {
        assertThat(database.count(String.valueOf(row.query()), CountUnit.PUBLICATION)).as(row.code()).isEqualTo(row.full());
      }
    }
  }

  @Test
  void fieldsAndPartsAreThoseOfAPlainCount() throws IOException {
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("db"))) {
      PatentTable table = database.table("*");
      Map<String, Integer> full = new TreeMap<>();
      Map<String, Double> bySymbols = new TreeMap<>();
      int known = 0;
      for (int row = 0; row < table.size(); row++) {
        List<String> codes = table.classes().ipc().values(row).stream().flatMap(symbol -> WIPO.codes(symbol).stream()).toList();
        known += codes.isEmpty() ? 0 : 1;
        codes.stream().distinct().forEach(code -> full.merge(code, 1, Integer::sum));
        codes.forEach(code -> bySymbols.merge(code, 1.0 / codes.size(), Double::sum));
      }
      FieldComposition equal = FieldComposition.of(PatentSet.of(table), WIPO, CountUnit.PUBLICATION, FieldWeighting.FIELDS);
      FieldComposition weighted = FieldComposition.of(PatentSet.of(table), WIPO, CountUnit.PUBLICATION, FieldWeighting.SYMBOLS);
      assertThat(equal.known()).isEqualTo(known);
      assertThat(equal.known() + equal.unknown()).isEqualTo(table.size());
      assertThat(equal.rows()).extracting(FieldComposition.Row::code).containsExactlyInAnyOrderElementsOf(full.keySet());
      assertThat(equal.rows()).allSatisfy(row -> assertThat(row.full()).isEqualTo(full.get(row.code())));
      assertThat(weighted.rows()).allSatisfy(row ->
          assertThat(row.fractional()).isCloseTo(bySymbols.getOrDefault(row.code(), 0.0), within(1e-6)));
      assertThat(equal.rows().stream().mapToDouble(FieldComposition.Row::fractional).sum()).isCloseTo(known, within(1e-6));
      // Counted from the export and the table of WIPO by a script of another language.
      assertThat(full).containsEntry("10", 217).containsEntry("11", 12).containsEntry("16", 86).containsEntry("29", 328)
          .containsEntry("32", 474);
    }
  }
}
