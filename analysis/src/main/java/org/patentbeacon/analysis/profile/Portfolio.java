package org.patentbeacon.analysis.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
  private final RightsOfUnits rights;
  private final CodesColumn applicants;
  private final OwnUnits own;
  private final Periods years;

  Portfolio(PatentSet set, RightsOfUnits rights, List<String> firm) {
    this.set = set;
    this.rights = rights;
    this.units = set.units(CountUnit.APPLICATION);
    this.own = new OwnUnits(units, firm);
    this.applicants = own.applicants();
    this.years = set.years(CountUnit.APPLICATION, DateBasis.FILING);
  }

  @Nullable Integer lastUsableYear() {
    return years.lastUsable();
  }

  EnterpriseProfile.Totals totals() {
    int[] families = set.units(CountUnit.SIMPLE_FAMILY).ofRows();
    return new EnterpriseProfile.Totals(own.stream().map(unit -> units.rows(unit).length).sum(), own.count(),
        (int) own.stream().flatMap(unit -> Arrays.stream(units.rows(unit))).map(row -> families[row]).distinct().count());
  }

  List<EnterpriseProfile.Year> years() {
    int[] counts = new int[years.count()];
    own.stream().map(years::of).filter(place -> place != Periods.UNKNOWN).forEach(place -> counts[place]++);
    int first = IntStream.range(0, counts.length).filter(place -> counts[place] > 0).findFirst().orElse(counts.length);
    return IntStream.range(first, counts.length)
        .mapToObj(place -> new EnterpriseProfile.Year(years.year(place), counts[place], years.state(place))).toList();
  }

  EnterpriseProfile.Rights rights(int today) {
    FamilyOffices abroad = FamilyOffices.of(set, CountUnit.APPLICATION);
    int ending = 0;
    int fees = 0;
    int valuable = 0;
    for (int unit : own.stream().toArray()) {
      if (!rights.is(StateGroup.IN_FORCE, unit)) {
        continue;
      }
      ending += rights.expiry().known(unit) && CivilDays.years(today, Math.max(today, rights.expiry().days()[unit])) < ENDING_YEARS ? 1 : 0;
      fees += "CN".equals(rights.offices().value(unit)) && isFeeSoon(unit, today) ? 1 : 0;
      boolean kept = rights.granted().known(unit) && rights.granted().days()[unit] <= today
          && CivilDays.years(rights.granted().days()[unit], today) >= KEPT_YEARS;
      valuable += rights.is(RightType.INVENTION, unit) && (kept || abroad.beyond(unit, NOT_ABROAD)) ? 1 : 0;
    }
    return new EnterpriseProfile.Rights(count(RightType.INVENTION), count(RightType.UTILITY_MODEL),
        count(RightType.DESIGN), count(StateGroup.IN_FORCE), count(StateGroup.PENDING),
        count(StateGroup.RESTORABLE), count(StateGroup.ENDED), count(StateGroup.UNKNOWN), ending, fees, valuable);
  }

  /// Whether another year since the filing is completed within the days before a fee, and before the term ends.
  private boolean isFeeSoon(int unit, int today) {
    int filed = rights.filed().days()[unit];
    int soon = today + EnterpriseProfile.FEE_DAYS;
    return rights.filed().known(unit) && filed <= today && CivilDays.years(filed, soon) > CivilDays.years(filed, today)
        && (!rights.expiry().known(unit) || rights.expiry().days()[unit] > soon);
  }

  private int count(RightType type) {
    return (int) own.stream().filter(unit -> rights.is(type, unit)).count();
  }

  private int count(StateGroup group) {
    return (int) own.stream().filter(unit -> rights.is(group, unit)).count();
  }

  EnterpriseProfile.People people() {
    CodesColumn inventors = units.values(set.table().parties().inventors());
    BitSet active = new BitSet();
    BitSet earlier = new BitSet();
    for (int unit : own.stream().toArray()) {
      int place = years.of(unit);
      if (place != Periods.UNKNOWN && place < years.usable()) {
        inventors.codes(unit).forEach((place >= years.usable() - RECENT_YEARS ? active : earlier)::set);
      }
    }
    earlier.andNot(active);
    int[] partners = own.others(own.stream());
    return new EnterpriseProfile.People(active.cardinality(), earlier.cardinality(),
        Arrays.stream(Tops.of(partners.length, name -> partners[name], OTHERS)).limit(OTHERS)
            .mapToObj(name -> new EnterpriseProfile.Other(applicants.dictionary().get(name), partners[name])).toList());
  }

  List<EnterpriseProfile.Rival> rivals() {
    int[] sizes = own.others(IntStream.range(0, units.count()));
    int[] largest = Arrays.stream(Tops.of(sizes.length, name -> sizes[name], LARGEST)).limit(LARGEST).toArray();
    CodesColumn subclasses = set.ipc(CountUnit.APPLICATION, ClassLevel.SUBCLASS);
    double[][] vectors = new double[sizes.length][];
    Arrays.stream(largest).forEach(name -> vectors[name] = new double[subclasses.dictionary().size()]);
    double[] mine = new double[subclasses.dictionary().size()];
    own.stream().flatMap(unit -> subclasses.codes(unit)).forEach(subclass -> mine[subclass]++);
    for (int unit = 0; unit < units.count(); unit++) {
      for (int at = applicants.offsets()[unit]; at < applicants.offsets()[unit + 1]; at++) {
        double[] vector = vectors[applicants.codes()[at]];
        if (vector != null) {
          subclasses.codes(unit).forEach(subclass -> vector[subclass]++);
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
