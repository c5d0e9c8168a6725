package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.life.Survival;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.CivilDays;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.index.CountUnit;

/// L1 专利存活期: how long are rights kept? Time runs in completed months from grant. A right ends by not paying its fee or by
/// surrender; those that live on the day of the states, ran out their term or were revoked are censored.
///
/// @param heading what was counted, and how
/// @param total all granted rights
/// @param types those of each type
/// @param ages granted rights that ended, by completed years from filing to their end
public record Survivals(Heading heading, Survival total, List<OfType> types, List<Age> ages) {

  /// Copies the lists.
  public Survivals {
    types = List.copyOf(types);
    ages = List.copyOf(ages);
  }

  /// The rights of one type.
  ///
  /// @param type the type
  /// @param survival how long they are kept
  public record OfType(RightType type, Survival survival) {}

  /// Rights that ended at one age.
  ///
  /// @param years completed years from filing
  /// @param count how many
  public record Age(int years, int count) {}

  /// {@return how long the rights of a set are kept}
  ///
  /// @param set what is counted
  public static Survivals of(PatentSet set) {
    return of(set, RightsOfUnits.of(set));
  }

  /// {@return how long the rights of a set are kept}
  ///
  /// @param set what is counted
  /// @param rights its rights
  public static Survivals of(PatentSet set, RightsOfUnits rights) {
    LocalDate asOf = set.table().origin().asOf();
    int today = (int) asOf.toEpochDay();
    IntBag ages = new IntBag();
    int[] kept = IntStream.range(0, rights.count())
        .filter(unit -> rights.granted().known(unit) && !rights.is(StateGroup.UNKNOWN, unit)).toArray();
    double[] months = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      int unit = kept[i];
      int granted = rights.granted().days()[unit];
      int until = rights.ended().known(unit) ? rights.ended().days()[unit] : today;
      months[i] = until < granted ? 0 : CivilDays.months(granted, until);
      if (rights.ended().known(unit) && rights.filed().known(unit) && rights.filed().days()[unit] <= until) {
        ages.add(CivilDays.years(rights.filed().days()[unit], until));
      }
    }
    Heading heading = Heading.of(Analysis.L1, set, CountUnit.APPLICATION).with("asOf", asOf);
    return new Survivals(heading, survival(rights, kept, months, _ -> true), types(rights, kept, months),
        ages.values().mapToObj(years -> new Age(years, ages.count(years))).toList());
  }

  private static List<OfType> types(RightsOfUnits rights, int[] kept, double[] months) {
    List<OfType> types = new ArrayList<>();
    for (RightType type : RightsOfUnits.TYPES) {
      Survival survival = survival(rights, kept, months, unit -> rights.is(type, unit));
      if (survival.observed() > 0) {
        types.add(new OfType(type, survival));
      }
    }
    return types;
  }

  /// How long some of the rights are kept.
  private static Survival survival(RightsOfUnits rights, int[] kept, double[] months, IntPredicate counted) {
    double[] times = new double[kept.length];
    boolean[] lapsed = new boolean[kept.length];
    int count = 0;
    for (int i = 0; i < kept.length; i++) {
      if (counted.test(kept[i])) {
        times[count] = months[i];
        lapsed[count++] = rights.isLapsed(kept[i]);
      }
    }
    return Survival.of(Arrays.copyOf(times, count), Arrays.copyOf(lapsed, count));
  }
}
