package org.patentbeacon.benchmarks.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.patentbeacon.name.group.NameUse;

/// Printed names of American public bodies, each with the body that it stands for.
///
/// Rows that stand for several bodies or for none are left out.
///
/// @param bodies printed name and body
record BodyNames(List<Map.Entry<String, String>> bodies) {
  private static final int HALVES = 2;

  static BodyNames read(Path file) throws IOException {
    List<Map.Entry<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        String body = row.getField("clean").strip();
        if (!body.isEmpty() && !body.contains("|") && !body.equals("non_government")) {
          rows.add(Map.entry(row.getField("original").strip(), body));
        }
      }
    }
    return new BodyNames(rows);
  }

  /// The names of a half of the bodies: 0, at which was looked, or 1, of which the figures are.
  BodyNames half(int half) {
    return new BodyNames(bodies.stream().filter(row -> Math.floorMod(row.getValue().hashCode(), HALVES) == half).toList());
  }

  /// The database of all names, in which every party is American.
  NameFacts facts() {
    Set<String> names = new LinkedHashSet<>();
    bodies.forEach(row -> {
      names.add(row.getKey());
      names.add(row.getValue());
    });
    NameFacts facts = new NameFacts();
    names.forEach(name -> facts.add(NameUse.of(name).in("US")));
    return facts;
  }

  /// Counts each printed name with its body, and with each other body.
  PairCounts withBodies(Map<String, String> groups) {
    PairCounts counts = new PairCounts();
    Set<String> all = new LinkedHashSet<>();
    bodies.forEach(row -> all.add(row.getValue()));
    for (Map.Entry<String, String> row : bodies) {
      for (String body : all) {
        if (!row.getKey().equals(body)) {
          counts.count(row.getValue().equals(body), Objects.equals(groups.get(row.getKey()), groups.get(body)));
        }
      }
    }
    return counts;
  }

  /// Counts each two printed names.
  PairCounts amongNames(Map<String, String> groups) {
    PairCounts counts = new PairCounts();
    for (int i = 0; i < bodies.size(); i++) {
      for (int j = 0; j < i; j++) {
        counts.count(bodies.get(i).getValue().equals(bodies.get(j).getValue()),
            Objects.equals(groups.get(bodies.get(i).getKey()), groups.get(bodies.get(j).getKey())));
      }
    }
    return counts;
  }
}
