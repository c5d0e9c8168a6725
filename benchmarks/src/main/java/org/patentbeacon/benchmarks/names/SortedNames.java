package org.patentbeacon.benchmarks.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.workbook.CellRow;
import org.patentbeacon.format.workbook.SheetVisitor;
import org.patentbeacon.format.workbook.Workbook;

/// Lists of names of one sort of party each.
final class SortedNames {
  private SortedNames() {}

  /// The sheets of public bodies as a French list groups them, and the bodies of the American government; by title.
  static Map<String, List<String>> read(Path folder) throws IOException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    Path workbook = folder.resolve("entites_publiques_norm4.xlsx");
    try (SourceFile file = new SourceFile("entites_publiques_norm4.xlsx", Files.newInputStream(workbook), null)) {
      Workbook.read(file, new SheetVisitor() {
        @Override
        public void sheet(String name, Iterator<CellRow> rows) {
          addSheet(rows, lists);
        }

        @Override
        public void skipped(String name, String why) {
          throw new IllegalStateException(name + ": " + why);
        }
      });
    }
    List<String> american = lists.computeIfAbsent("American government", _ -> new ArrayList<>());
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("government_organization.csv"))) {
      for (NamedCsvRecord row : reader) {
        american.add(row.getField("name"));
      }
    }
    return lists;
  }

  /// The names below the title of a sheet.
  private static void addSheet(Iterator<CellRow> rows, Map<String, List<String>> lists) {
    List<String> names = lists.computeIfAbsent(rows.next().cells().getFirst(), _ -> new ArrayList<>());
    rows.forEachRemaining(row -> {
      if (!row.cells().getFirst().isBlank()) {
        names.add(row.cells().getFirst());
      }
    });
  }
}
