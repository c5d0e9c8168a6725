package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.analysis.life.Pendency;
import org.patentbeacon.analysis.life.Survival;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
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
    RightsOfUnits rights = new RightsOfUnits(set);
    LocalDate today = set.table().origin().asOf();
    Cohort all = new Cohort();
    Map<String, Cohort> offices = new TreeMap<>();
    Map<String, Map<Integer, Cohort>> years = new TreeMap<>();
    for (int unit = 0; unit < rights.count(); unit++) {
      LocalDate filed = rights.filed(unit);
      if (filed == null || rights.type(unit) != RightType.INVENTION) {
        continue;
      }
      String office = String.valueOf(rights.office(unit));
      for (Cohort cohort : List.of(all, offices.computeIfAbsent(office, _ -> new Cohort()),
          years.computeIfAbsent(office, _ -> new TreeMap<>()).computeIfAbsent(filed.getYear(), _ -> new Cohort()))) {
        cohort.add(rights, unit, today);
      }
    }
    List<Row> rows = new ArrayList<>(List.of(all.row("*", 0)));
    offices.forEach((office, cohort) -> rows.add(cohort.row(office, 0)));
    years.forEach((office, cohorts) -> cohorts.forEach((year, cohort) -> rows.add(cohort.row(office, year))));
    return new Pendencies(Heading.of(Analysis.L3, set, CountUnit.APPLICATION).by(DateBasis.FILING).with("asOf", today)
        .with("type", RightType.INVENTION), rows);
  }

  /// Applications of one cohort.
  private static final class Cohort {
    private final List<Long> granted = new ArrayList<>();
    private final List<Long> others = new ArrayList<>();
    private int pending;

    void add(RightsOfUnits rights, int unit, LocalDate today) {
      LocalDate filed = rights.filed(unit);
      LocalDate grant = rights.granted(unit);
      if (filed == null) {
        return;
      }
      if (grant != null) {
        granted.add(ChronoUnit.DAYS.between(filed, grant));
        return;
      }
      LocalDate ended = rights.ended(unit);
      pending += rights.group(unit) == StateGroup.PENDING ? 1 : 0;
      if (ended != null || rights.group(unit) == StateGroup.PENDING) {
        others.add(Math.max(0, ChronoUnit.DAYS.between(filed, ended == null ? today : ended)));
      }
    }

    Row row(String office, int year) {
      double[] times = new double[granted.size() + others.size()];
      boolean[] ended = new boolean[times.length];
      for (int i = 0; i < times.length; i++) {
        ended[i] = i < granted.size();
        times[i] = (ended[i] ? granted.get(i) : others.get(i - granted.size())) / Pendency.DAYS_OF_A_MONTH;
      }
      Pendency pendency = Pendency.of(granted.stream().mapToLong(Long::longValue).toArray(), pending);
      return new Row(office, year, pendency, Survival.of(times, ended).median());
    }
  }
}
