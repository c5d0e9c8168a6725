package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.CivilDays;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// L2 有效专利维持期与剩余寿命: how old are the rights in force, and when do they run out?
///
/// @param heading what was counted, and how
/// @param asOf the day
/// @param ages rights in force by completed years since filing
/// @param remaining rights in force by completed years until their term ends, 0 for less than one
public record LivingAges(Heading heading, LocalDate asOf, List<Bar> ages, List<Bar> remaining) {

  /// Copies the lists.
  public LivingAges {
    ages = List.copyOf(ages);
    remaining = List.copyOf(remaining);
  }

  /// Rights of one number of years.
  ///
  /// @param years the years
  /// @param inventions inventions
  /// @param utilityModels utility models
  /// @param designs designs
  /// @param others rights of another type, or of one that is not known
  public record Bar(int years, int inventions, int utilityModels, int designs, int others) {
    /// {@return all of them}
    public int all() {
      return inventions + utilityModels + designs + others;
    }
  }

  /// {@return the ages of the rights of a set, on the day up to which the data are complete, else the day of the states}
  ///
  /// @param set what is counted
  public static LivingAges of(PatentSet set) {
    return of(set, RightsOfUnits.of(set));
  }

  /// {@return the ages of the rights of a set}
  ///
  /// @param set what is counted
  /// @param rights its rights
  public static LivingAges of(PatentSet set, RightsOfUnits rights) {
    LocalDate asOf = Objects.requireNonNullElse(set.cutoff(), set.table().origin().asOf());
    int day = (int) asOf.toEpochDay();
    List<IntBag> ages = bags();
    List<IntBag> remaining = bags();
    int living = 0;
    int withTerm = 0;
    for (int unit = 0; unit < rights.count(); unit++) {
      if (!rights.is(StateGroup.IN_FORCE, unit)) {
        continue;
      }
      living++;
      if (rights.filed().known(unit) && rights.filed().days()[unit] <= day) {
        ages.get(rights.type(unit)).add(CivilDays.years(rights.filed().days()[unit], day));
      }
      if (rights.expiry().known(unit)) {
        withTerm++;
        remaining.get(rights.type(unit)).add(CivilDays.years(day, Math.max(day, rights.expiry().days()[unit])));
      }
    }
    Heading heading = Heading.of(Analysis.L2, set, CountUnit.APPLICATION).with("asOf", asOf)
        .covering(new Coverage(new Wording("届满日", "end of term"), withTerm, living));
    return new LivingAges(heading, asOf, bars(ages), bars(remaining));
  }

  private static List<IntBag> bags() {
    return Stream.generate(IntBag::new).limit(RightsOfUnits.OTHER_TYPE + 1L).toList();
  }

  private static List<Bar> bars(List<IntBag> types) {
    int most = types.stream().filter(type -> !type.isEmpty()).mapToInt(IntBag::most).max().orElse(-1);
    return IntStream.rangeClosed(0, most).mapToObj(years -> new Bar(years, types.get(0).count(years), types.get(1).count(years),
        types.get(2).count(years), types.get(RightsOfUnits.OTHER_TYPE).count(years))).toList();
  }
}
