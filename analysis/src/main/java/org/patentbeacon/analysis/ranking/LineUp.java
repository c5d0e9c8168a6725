package org.patentbeacon.analysis.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.table.Wording;

/// R1 研发阵容: who invents for the applicants with most units? Of a unit with several applicants all inventors count for each.
///
/// @param heading what was counted, and how
/// @param rows the applicants of the first ranks, as ranked
public record LineUp(Heading heading, List<Row> rows) {
  private static final int NAMED = 5;

  /// Copies the list.
  public LineUp {
    rows = List.copyOf(rows);
  }

  /// One applicant.
  ///
  /// @param label the applicant
  /// @param units its units
  /// @param inventors distinct inventors of these, by name
  /// @param first those of most of these units, five at most, equal ones by name
  /// @param query the query that finds its documents
  public record Row(String label, int units, int inventors, List<Inventor> first, String query) {

    /// Copies the list.
    public Row {
      first = List.copyOf(first);
    }
  }

  /// An inventor.
  ///
  /// @param name the name
  /// @param units units of the applicant
  public record Inventor(String name, int units) {}

  /// {@return the line-up of the applicants of a ranking}
  ///
  /// @param set what is counted
  /// @param applicants the applicants with most
  public static LineUp of(PatentSet set, Ranking applicants) {
    Units units = set.units(applicants.heading().unit());
    CodesColumn holders = units.values(set.table().parties().applicants());
    CodesColumn inventors = units.values(set.table().parties().inventors());
    Map<String, int[]> own = own(units, holders, applicants);
    List<Row> rows = applicants.rows().stream()
        .map(row -> row(row, own.getOrDefault(row.label(), new int[0]), inventors)).toList();
    int known = (int) IntStream.range(0, units.count()).filter(unit -> inventors.count(unit) > 0).count();
    return new LineUp(Heading.of(Analysis.R1, set, units.unit())
        .covering(new Coverage(new Wording("发明人", "inventor"), known, units.count())), rows);
  }

  /// The units of each applicant of the ranking.
  private static Map<String, int[]> own(Units units, CodesColumn holders, Ranking applicants) {
    Map<String, IntStream.Builder> found = new HashMap<>();
    applicants.rows().forEach(row -> found.put(row.label(), IntStream.builder()));
    for (int unit = 0; unit < units.count(); unit++) {
      for (int at = holders.offsets()[unit]; at < holders.offsets()[unit + 1]; at++) {
        IntStream.Builder mine = found.get(holders.dictionary().get(holders.codes()[at]));
        if (mine != null) {
          mine.add(unit);
        }
      }
    }
    Map<String, int[]> own = new HashMap<>();
    found.forEach((label, all) -> own.put(label, all.build().toArray()));
    return own;
  }

  private static Row row(Ranking.Row applicant, int[] own, CodesColumn inventors) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int unit : own) {
      for (int at = inventors.offsets()[unit]; at < inventors.offsets()[unit + 1]; at++) {
        counts.merge(inventors.codes()[at], 1, Integer::sum);
      }
    }
    int[] names = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    List<Inventor> first = Arrays.stream(Tops.of(names.length, place -> counts.getOrDefault(names[place], 0), NAMED)).limit(NAMED)
        .mapToObj(place -> new Inventor(inventors.dictionary().get(names[place]), counts.getOrDefault(names[place], 0))).toList();
    return new Row(applicant.label(), own.length, names.length, first, applicant.query());
  }
}
