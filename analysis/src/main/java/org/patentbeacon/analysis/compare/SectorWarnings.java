package org.patentbeacon.analysis.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// W1 产业预警指标 of a set: is the industry short of patents, hollow, slow, or walled in?
///
/// Inventions, as families. A family is domestic or foreign by the first applicant of its earliest Chinese application.
///
/// @param heading what was counted, and how
/// @param year the last filing year that counts
/// @param counts what the indicators are made of
/// @param unknown families with a Chinese application whose first applicant has no known country
/// @param apart families whose first applicant is of Hong Kong, Macao or Taiwan; foreign ones unless the rule says otherwise
/// @param indicators YJ01 to YJ10
/// @param living YJ08 to YJ10 over living rights alone
/// @param history the indicators as they were in each year, oldest first
public record SectorWarnings(Heading heading, int year, SectorCounts counts, int unknown, SortedMap<String, Integer> apart,
    SectorIndicators indicators, List<SectorIndicators.Row> living, List<Year> history) {
  private static final List<String> APART = List.of("HK", "MO", "TW");
  private static final Wording FAMILY_NOTE =
      new Wording("近30个月优先权的同族成员尚不完整", "members of families with a priority in the last 30 months are incomplete");
  private static final Wording LIMIT_NOTE = new Wording("预警界限来自开源工具，并非标准，未经核实",
      "limits come from an open-source tool and no standard, and are not verified");

  /// Copies the collections.
  public SectorWarnings {
    apart = Collections.unmodifiableSortedMap(new TreeMap<>(apart));
    living = List.copyOf(living);
    history = List.copyOf(history);
  }

  /// A year.
  ///
  /// @param year the last filing year that counts
  /// @param indicators as they were in it
  public record Year(int year, SectorIndicators indicators) {}

  /// {@return the warnings of a set, by the limits that ship}
  ///
  /// @param set what is counted
  /// @param rule how families are told apart
  public static SectorWarnings of(PatentSet set, SectorRule rule) {
    return of(set, rule, SectorLimits.shipped());
  }

  /// {@return the warnings of a set}
  ///
  /// @param set what is counted
  /// @param rule how families are told apart
  /// @param limits where they warn
  public static SectorWarnings of(PatentSet set, SectorRule rule, SectorLimits limits) {
    Periods years = set.years(CountUnit.SIMPLE_FAMILY, DateBasis.FILING);
    int year = Objects.requireNonNullElse(years.lastUsable(), set.table().origin().asOf().getYear());
    SectorFamilies families = new SectorFamilies(set, rule.home(), false);
    SectorCounts counts = families.counts(year);
    List<SectorIndicators.Row> living = SectorIndicators
        .of(new SectorFamilies(set, rule.home(), true).counts(year), limits, rule.minFamilies()).rows().stream()
        .filter(row -> row.id().compareTo(SectorId.YJ08) >= 0).toList();
    SortedMap<String, Integer> apart = new TreeMap<>();
    APART.forEach(code -> apart.put(code, families.of(code, year)));
    List<Year> history = new ArrayList<>();
    for (int past = Math.max(year - rule.history() + 1, families.since(year)); past <= year; past++) {
      history.add(new Year(past, SectorIndicators.of(families.counts(past), limits, rule.minFamilies())));
    }
    return new SectorWarnings(heading(set, rule, counts, families.unknown(year)).with("year", year), year, counts,
        families.unknown(year), apart, SectorIndicators.of(counts, limits, rule.minFamilies()), living, history);
  }

  private static Heading heading(PatentSet set, SectorRule rule, SectorCounts counts, int unknown) {
    int here = counts.country("CN").families();
    return Heading.of(Analysis.W1, set, CountUnit.SIMPLE_FAMILY).by(DateBasis.FILING).with("types", "INVENTION")
        .with("home", String.join(",", rule.home())).with("minFamilies", rule.minFamilies())
        .covering(new Coverage(new Wording("申请人国别", "country of applicant"), here - unknown, here)).noting(FAMILY_NOTE)
        .noting(LIMIT_NOTE);
  }
}
