package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.life.Ages;
import org.patentbeacon.analysis.life.Survival;
import org.patentbeacon.analysis.unit.Analysis;
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
    RightsOfUnits rights = new RightsOfUnits(set);
    LocalDate today = set.table().origin().asOf();
    List<Kept> all = new ArrayList<>();
    TreeMap<Integer, Integer> ages = new TreeMap<>();
    for (int unit = 0; unit < rights.count(); unit++) {
      LocalDate granted = rights.granted(unit);
      if (granted == null || rights.group(unit) == StateGroup.UNKNOWN) {
        continue;
      }
      LocalDate ended = rights.ended(unit);
      LocalDate until = ended == null ? today : ended;
      all.add(new Kept(rights.type(unit), Math.max(0, ChronoUnit.MONTHS.between(granted, until)), rights.isLapsed(unit)));
      LocalDate filed = rights.filed(unit);
      if (ended != null && filed != null) {
        Ages.of(filed, ended).ifPresent(age -> ages.merge(age.completedYears(), 1, Integer::sum));
      }
    }
    Heading heading = Heading.of(Analysis.L1, set, CountUnit.APPLICATION).with("asOf", today);
    return new Survivals(heading, survival(all), types(all),
        ages.entrySet().stream().map(age -> new Age(age.getKey(), age.getValue())).toList());
  }

  private static List<OfType> types(List<Kept> all) {
    List<OfType> types = new ArrayList<>();
    for (RightType type : RightType.values()) {
      List<Kept> own = all.stream().filter(kept -> kept.type() == type).toList();
      if (!own.isEmpty()) {
        types.add(new OfType(type, survival(own)));
      }
    }
    return types;
  }

  /// A right and how long it was observed.
  private record Kept(@Nullable RightType type, long months, boolean lapsed) {}

  private static Survival survival(List<Kept> kept) {
    boolean[] ended = new boolean[kept.size()];
    for (int i = 0; i < ended.length; i++) {
      ended[i] = kept.get(i).lapsed();
    }
    return Survival.of(kept.stream().mapToDouble(Kept::months).toArray(), ended);
  }
}
