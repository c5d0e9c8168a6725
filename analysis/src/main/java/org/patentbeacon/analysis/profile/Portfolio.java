package org.patentbeacon.analysis.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.right.RightsOfUnits;
import org.patentbeacon.analysis.right.StateGroup;
import org.patentbeacon.analysis.unit.CivilDays;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.FamilyOffices;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;

/// The applications of a firm among those of a set.
final class Portfolio {
  private static final List<String> NOT_ABROAD = List.of("CN", "WO");
  private static final int RECENT_YEARS = 3;
  private static final int KEPT_YEARS = 10;
  private static final int ENDING_YEARS = 3;
  private static final int OTHERS = 5;
  private static final int LARGEST = 100;

  private final PatentSet set;
  private final Units units;
  private final CodesColumn applicants;
  private final BitSet names = new BitSet();
  private final int[] own;
  private final Periods years;

  Portfolio(PatentSet set, List<String> firm) {
    this.set = set;
    this.units = set.units(CountUnit.APPLICATION);
    this.applicants = units.values(set.table().parties().applicants());
    firm.stream().mapToInt(name -> Collections.binarySearch(applicants.dictionary(), name, CodePointOrder.INSTANCE))
        .filter(code -> code >= 0).forEach(names::set);
    this.own = IntStream.range(0, units.count()).filter(unit -> values(applicants, unit).anyMatch(names::get)).toArray();
    this.years = set.years(CountUnit.APPLICATION, DateBasis.FILING);
  }

  private static IntStream values(CodesColumn column, int unit) {
    return Arrays.stream(column.codes(), column.offsets()[unit], column.offsets()[unit + 1]);
  }

  @Nullable Integer lastUsableYear() {
    return years.lastUsable();
  }

  EnterpriseProfile.Totals totals() {
    int[] families = set.units(CountUnit.SIMPLE_FAMILY).ofRows();
    return new EnterpriseProfile.Totals(Arrays.stream(own).map(unit -> units.rows(unit).length).sum(), own.length,
        (int) Arrays.stream(own).flatMap(unit -> Arrays.stream(units.rows(unit))).map(row -> families[row]).distinct().count());
  }

  List<EnterpriseProfile.Year> years() {
    int[] counts = new int[years.count()];
    Arrays.stream(own).map(years::of).filter(place -> place != Periods.UNKNOWN).forEach(place -> counts[place]++);
    int first = IntStream.range(0, counts.length).filter(place -> counts[place] > 0).findFirst().orElse(counts.length);
    return IntStream.range(first, counts.length)
        .mapToObj(place -> new EnterpriseProfile.Year(years.year(place), counts[place], years.state(place))).toList();
  }

  EnterpriseProfile.Rights rights(int today) {
    RightsOfUnits rights = RightsOfUnits.of(set);
    FamilyOffices abroad = FamilyOffices.of(set, CountUnit.APPLICATION);
    int ending = 0;
    int fees = 0;
    int valuable = 0;
    for (int unit : own) {
      if (!rights.is(StateGroup.IN_FORCE, unit)) {
        continue;
      }
      ending += rights.expiry().known(unit) && CivilDays.years(today, Math.max(today, rights.expiry().days()[unit])) < ENDING_YEARS ? 1 : 0;
      fees += "CN".equals(rights.offices().value(unit)) && isFeeSoon(rights, unit, today) ? 1 : 0;
      boolean kept = rights.granted().known(unit) && rights.granted().days()[unit] <= today
          && CivilDays.years(rights.granted().days()[unit], today) >= KEPT_YEARS;
      valuable += rights.is(RightType.INVENTION, unit) && (kept || abroad.beyond(unit, NOT_ABROAD)) ? 1 : 0;
    }
    return new EnterpriseProfile.Rights(count(rights, RightType.INVENTION), count(rights, RightType.UTILITY_MODEL),
        count(rights, RightType.DESIGN), count(rights, StateGroup.IN_FORCE), count(rights, StateGroup.PENDING),
        count(rights, StateGroup.RESTORABLE), count(rights, StateGroup.ENDED), count(rights, StateGroup.UNKNOWN), ending, fees, valuable);
  }

  /// Whether another year since the filing is completed within the days before a fee, and before the term ends.
  private static boolean isFeeSoon(RightsOfUnits rights, int unit, int today) {
    int filed = rights.filed().days()[unit];
    int soon = today + EnterpriseProfile.FEE_DAYS;
    return rights.filed().known(unit) && filed <= today && CivilDays.years(filed, soon) > CivilDays.years(filed, today)
        && (!rights.expiry().known(unit) || rights.expiry().days()[unit] > soon);
  }

  private int count(RightsOfUnits rights, RightType type) {
    return (int) Arrays.stream(own).filter(unit -> rights.is(type, unit)).count();
  }

  private int count(RightsOfUnits rights, StateGroup group) {
    return (int) Arrays.stream(own).filter(unit -> rights.is(group, unit)).count();
  }

  EnterpriseProfile.People people() {
    CodesColumn inventors = units.values(set.table().parties().inventors());
    BitSet active = new BitSet();
    BitSet earlier = new BitSet();
    for (int unit : own) {
      int place = years.of(unit);
      if (place != Periods.UNKNOWN && place < years.usable()) {
        values(inventors, unit).forEach((place >= years.usable() - RECENT_YEARS ? active : earlier)::set);
      }
    }
    earlier.andNot(active);
    int[] partners = new int[applicants.dictionary().size()];
    Arrays.stream(own).flatMap(unit -> values(applicants, unit)).filter(name -> !names.get(name)).forEach(name -> partners[name]++);
    return new EnterpriseProfile.People(active.cardinality(), earlier.cardinality(),
        Arrays.stream(Tops.of(partners.length, name -> partners[name], OTHERS)).limit(OTHERS)
            .mapToObj(name -> new EnterpriseProfile.Other(applicants.dictionary().get(name), partners[name])).toList());
  }

  List<EnterpriseProfile.Rival> rivals() {
    int[] sizes = new int[applicants.dictionary().size()];
    Arrays.stream(applicants.codes()).filter(name -> !names.get(name)).forEach(name -> sizes[name]++);
    int[] largest = Arrays.stream(Tops.of(sizes.length, name -> sizes[name], LARGEST)).limit(LARGEST).toArray();
    CodesColumn subclasses = set.ipc(CountUnit.APPLICATION, ClassLevel.SUBCLASS);
    double[][] vectors = new double[sizes.length][];
    Arrays.stream(largest).forEach(name -> vectors[name] = new double[subclasses.dictionary().size()]);
    double[] mine = new double[subclasses.dictionary().size()];
    Arrays.stream(own).flatMap(unit -> values(subclasses, unit)).forEach(subclass -> mine[subclass]++);
    for (int unit = 0; unit < units.count(); unit++) {
      for (int at = applicants.offsets()[unit]; at < applicants.offsets()[unit + 1]; at++) {
        double[] vector = vectors[applicants.codes()[at]];
        if (vector != null) {
          values(subclasses, unit).forEach(subclass -> vector[subclass]++);
        }
      }
    }
    List<EnterpriseProfile.Rival> rivals = new ArrayList<>();
    for (int name : largest) {
      double cosine = cosine(mine, vectors[name]);
      if (cosine > 0) {
        rivals.add(new EnterpriseProfile.Rival(applicants.dictionary().get(name), cosine, sizes[name]));
      }
    }
    return rivals.stream().sorted(Comparator.comparingDouble((EnterpriseProfile.Rival rival) -> -rival.cosine())
        .thenComparing(EnterpriseProfile.Rival::name, CodePointOrder.INSTANCE)).limit(OTHERS).toList();
  }

  private static double cosine(double[] a, double[] b) {
    double norms = Math.sqrt(product(a, a) * product(b, b));
    return norms == 0 ? 0 : product(a, b) / norms;
  }

  private static double product(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(at -> a[at] * b[at]).sum();
  }
}
