package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.patentbeacon.analysis.life.Ages;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.RightType;
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
    RightsOfUnits rights = new RightsOfUnits(set);
    LocalDate day = Objects.requireNonNullElse(set.cutoff(), set.table().origin().asOf());
    TreeMap<Integer, int[]> ages = new TreeMap<>();
    TreeMap<Integer, int[]> remaining = new TreeMap<>();
    int living = 0;
    int withTerm = 0;
    for (int unit = 0; unit < rights.count(); unit++) {
      if (rights.group(unit) != StateGroup.IN_FORCE) {
        continue;
      }
      living++;
      int type = List.of(RightType.values()).indexOf(rights.type(unit));
      LocalDate filed = rights.filed(unit);
      if (filed != null) {
        Ages.of(filed, day).ifPresent(age -> count(ages, age.completedYears(), type));
      }
      LocalDate expiry = rights.expiry(unit);
      if (expiry != null) {
        withTerm++;
        count(remaining, expiry.isBefore(day) ? 0 : day.until(expiry).getYears(), type);
      }
    }
    Heading heading = Heading.of(Analysis.L2, set, CountUnit.APPLICATION).with("asOf", day)
        .covering(new Coverage(new Wording("届满日", "end of term"), withTerm, living));
    return new LivingAges(heading, day, bars(ages), bars(remaining));
  }

  private static void count(TreeMap<Integer, int[]> bars, int years, int type) {
    bars.computeIfAbsent(years, _ -> new int[4])[type < 0 ? 3 : type]++;
  }

  private static List<Bar> bars(TreeMap<Integer, int[]> counts) {
    List<Bar> bars = new ArrayList<>();
    for (int years = 0; !counts.isEmpty() && years <= counts.lastKey(); years++) {
      int[] types = counts.getOrDefault(years, new int[4]);
      bars.add(new Bar(years, types[0], types[1], types[2], types[3]));
    }
    return bars;
  }
}
