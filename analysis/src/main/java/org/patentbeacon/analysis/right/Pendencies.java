package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbeacon.analysis.life.Pendency;
import org.patentbeacon.analysis.life.Survival;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.CivilDays;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.index.CountUnit;

/// L3 审查周期: how long until grant? While part of a cohort is pending its quantiles understate, so the median of a cohort stands
/// beside the one that takes pending ones into account (Kaplan–Meier; refused and withdrawn applications are censored).
///
/// @param heading what was counted, and how
/// @param rows inventions of each office, then of each office and filing year
public record Pendencies(Heading heading, List<Row> rows) {

  /// Copies the list.
  public Pendencies {
    rows = List.copyOf(rows);
  }

  /// A cohort.
  ///
  /// @param office the office; `*` for all
  /// @param year the filing year; 0 for all
  /// @param pendency how long those that are granted took
  /// @param expectedMonths the median in months when pending ones are taken into account
  public record Row(String office, int year, Pendency pendency, Measure expectedMonths) {}

  /// {@return the pendency of the inventions of a set}
  ///
  /// @param set what is counted
  public static Pendencies of(PatentSet set) {
    return of(set, RightsOfUnits.of(set));
  }

  /// {@return the pendency of the inventions of a set}
  ///
  /// @param set what is counted
  /// @param rights its rights
  public static Pendencies of(PatentSet set, RightsOfUnits rights) {
    LocalDate asOf = set.table().origin().asOf();
    SortedMap<String, SortedMap<Integer, Cohort>> years = new TreeMap<>();
    Map<Long, Cohort> known = new HashMap<>();
    for (int unit = 0; unit < rights.count(); unit++) {
      if (rights.filed().known(unit) && rights.is(RightType.INVENTION, unit)) {
        int year = CivilDays.year(rights.filed().days()[unit]);
        int office = rights.offices().codes()[unit];
        Cohort cohort = known.get((long) office << 32 | year);
        if (cohort == null) {
          cohort = years.computeIfAbsent(String.valueOf(rights.offices().value(unit)), _ -> new TreeMap<>())
              .computeIfAbsent(year, _ -> new Cohort());
          known.put((long) office << 32 | year, cohort);
        }
        cohort.add(rights, unit, (int) asOf.toEpochDay());
      }
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Cohort.of(years.values().stream().flatMap(cohorts -> cohorts.values().stream())).row("*", 0));
    years.forEach((office, cohorts) -> rows.add(Cohort.of(cohorts.values().stream()).row(office, 0)));
    years.forEach((office, cohorts) -> cohorts.forEach((year, cohort) -> rows.add(cohort.row(office, year))));
    return new Pendencies(Heading.of(Analysis.L3, set, CountUnit.APPLICATION).by(DateBasis.FILING).with("asOf", asOf)
        .with("type", RightType.INVENTION), rows);
  }

  /// Applications of one cohort.
  private static final class Cohort {
    /// Days from filing to grant, or how long the others have been waiting.
    private final IntBag granted = new IntBag();
    private final IntBag others = new IntBag();
    private int pending;

    static Cohort of(Stream<Cohort> parts) {
      Cohort whole = new Cohort();
      parts.forEach(part -> {
        whole.granted.addAll(part.granted);
        whole.others.addAll(part.others);
        whole.pending += part.pending;
      });
      return whole;
    }

    void add(RightsOfUnits rights, int unit, int today) {
      int filed = rights.filed().days()[unit];
      if (rights.granted().known(unit)) {
        granted.add(rights.granted().days()[unit] - filed);
        return;
      }
      boolean waits = rights.is(StateGroup.PENDING, unit);
      pending += waits ? 1 : 0;
      if (rights.ended().known(unit) || waits) {
        others.add(Math.max(0, (rights.ended().known(unit) ? rights.ended().days()[unit] : today) - filed));
      }
    }

    Row row(String office, int year) {
      int[] all = IntStream.concat(granted.all(), others.all()).toArray();
      boolean[] ended = new boolean[all.length];
      Arrays.fill(ended, 0, granted.size(), true);
      Pendency pendency = Pendency.of(granted.all().asLongStream().toArray(), pending);
      return new Row(office, year, pendency,
          Survival.of(Arrays.stream(all).mapToDouble(days -> days / Pendency.DAYS_OF_A_MONTH).toArray(), ended).median());
    }
  }
}
