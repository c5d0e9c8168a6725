package org.patentbeacon.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
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
    List<int[]> own = own(holders, applicants);
    int[] counts = new int[inventors.dictionary().size()];
    List<Row> rows = new ArrayList<>();
    for (Ranking.Row applicant : applicants.rows()) {
      rows.add(row(applicant, own.get(rows.size()), inventors, counts));
    }
    int known = inventors.rowsWithValues();
    return new LineUp(Heading.of(Analysis.R1, set, units.unit())
        .covering(new Coverage(new Wording("发明人", "inventor"), known, units.count())), rows);
  }

  /// The units of each applicant of the ranking.
  private static List<int[]> own(CodesColumn holders, Ranking applicants) {
    int[] placeOf = new int[holders.dictionary().size()];
    Arrays.fill(placeOf, -1);
    List<IntStream.Builder> found = new ArrayList<>();
    for (Ranking.Row applicant : applicants.rows()) {
      placeOf[Collections.binarySearch(holders.dictionary(), applicant.label(), CodePointOrder.INSTANCE)] = found.size();
      found.add(IntStream.builder());
    }
    for (int unit = 0; unit + 1 < holders.offsets().length; unit++) {
      for (int at = holders.offsets()[unit]; at < holders.offsets()[unit + 1]; at++) {
        if (placeOf[holders.codes()[at]] >= 0) {
          found.get(placeOf[holders.codes()[at]]).add(unit);
        }
      }
    }
    return found.stream().map(units -> units.build().toArray()).toList();
  }

  /// @param counts nothing but zeros, before and after
  private static Row row(Ranking.Row applicant, int[] own, CodesColumn inventors, int[] counts) {
    IntStream.Builder met = IntStream.builder();
    for (int unit : own) {
      for (int at = inventors.offsets()[unit]; at < inventors.offsets()[unit + 1]; at++) {
        if (counts[inventors.codes()[at]]++ == 0) {
          met.add(inventors.codes()[at]);
        }
      }
    }
    int[] names = met.build().sorted().toArray();
    List<Inventor> first = Arrays.stream(Tops.of(names.length, place -> counts[names[place]], NAMED)).limit(NAMED)
        .mapToObj(place -> new Inventor(inventors.dictionary().get(names[place]), counts[names[place]])).toList();
    Arrays.stream(names).forEach(name -> counts[name] = 0);
    return new Row(applicant.label(), own.length, names.length, first, applicant.query());
  }
}
