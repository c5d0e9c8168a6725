package org.patentbeacon.sector.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.patentbeacon.query.table.TsvResource;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.Target;

/// Reads who is in the clusters and what the clusters mean to reach.
final class MemberFiles {
  /// What a first load from a spreadsheet may say of an enterprise.
  static final List<String> PROFILE = List.of("aliases", "products", "keywordsZh", "keywordsEn", "ipc", "ownPatents",
      "competitors", "markets");
  static final CsvTable.Columns ROSTER = new CsvTable.Columns(List.of("cluster", "enterprise", "name", "uscc", "from", "to",
      "aliases", "products", "keywordsZh", "keywordsEn", "ipc", "ownPatents", "competitors", "markets"), 3);
  static final CsvTable.Columns TARGETS = new CsvTable.Columns(List.of("cluster", "year", "measure", "value"), 4);
  private static final int FIRST_YEAR = 1985;
  private static final int LAST_YEAR = 2199;

  private MemberFiles() {}

  static List<Member> roster(String text, FileFindings findings) {
    List<Member> members = new ArrayList<>();
    for (CsvRow row : new CsvTable(findings, ROSTER).rows(text)) {
      String cluster = row.required("cluster");
      String enterprise = row.required("enterprise");
      String name = row.required("name");
      String uscc = row.read("uscc", Cells::creditCode);
      LocalDate from = row.read("from", Cells::date);
      LocalDate to = row.read("to", Cells::date);
      if (from != null && to != null && to.isBefore(from)) {
        row.error("to 早于 from", "'to' lies before 'from'");
      }
      Map<String, List<String>> profile = profile(row);
      row.record(() -> new Member(cluster, enterprise, name, uscc, from, to, profile, row.place())).ifPresent(members::add);
    }
    return members;
  }

  private static Map<String, List<String>> profile(CsvRow row) {
    Map<String, List<String>> profile = new LinkedHashMap<>();
    for (String column : PROFILE) {
      List<String> values = row.several(column);
      if (!values.isEmpty()) {
        profile.put(column, values);
      }
    }
    row.several("ownPatents").forEach(number -> row.read("ownPatents", _ -> Cells.patent(number)));
    return profile;
  }

  static List<Target> targets(String text, FileFindings findings) {
    SequencedMap<String, String> measures = new LinkedHashMap<>();
    TsvResource.rows(MemberFiles.class, "measures.tsv").forEach(row -> measures.put(row[0], row[0]));
    List<Target> targets = new ArrayList<>();
    for (CsvRow row : new CsvTable(findings, TARGETS).rows(text)) {
      String cluster = row.required("cluster");
      Integer year = row.need("year", MemberFiles::year);
      String measure = row.word("measure", measures);
      BigDecimal value = row.need("value", Cells::number);
      row.record(() -> new Target(cluster, Objects.requireNonNull(year), Objects.requireNonNull(measure),
          Objects.requireNonNull(value), row.place())).ifPresent(targets::add);
    }
    return targets;
  }

  private static int year(String text) {
    int year = Cells.count(text);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Cells.expected("年份，如 2026", "a year such as 2026", text);
    }
    return year;
  }
}
