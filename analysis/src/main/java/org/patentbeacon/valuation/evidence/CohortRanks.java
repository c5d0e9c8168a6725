package org.patentbeacon.valuation.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.patentbeacon.analysis.citing.Cohorts;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.MidRanks;
import org.patentbeacon.analysis.measure.Reason;

/// The mid-ranks of units among those of their cohort that have a value; missing where these are fewer than twenty. Those of a value
/// are worked out for all units at once, when first asked for.
final class CohortRanks {
  private static final int FEWEST = 20;

  private final Cohorts cohorts;
  private final int units;
  private final Map<String, Measure[]> ranks = new HashMap<>();

  CohortRanks(Cohorts cohorts, int units) {
    this.cohorts = cohorts;
    this.units = units;
  }

  /// The rank of a unit.
  ///
  /// @param name what the value is called
  /// @param value the value of each unit
  Measure of(int unit, String name, IntFunction<Measure> value) {
    return ranks.computeIfAbsent(name, _ -> all(value))[unit];
  }

  private Measure[] all(IntFunction<Measure> value) {
    Measure[] all = new Measure[units];
    Arrays.setAll(all, unit -> {
      Measure own = value.apply(unit);
      return own.ok() ? Measure.undefined(Reason.SMALL_POOL) : own;
    });
    for (int[] cohort : cohorts.all()) {
      int[] known = Arrays.stream(cohort).filter(unit -> value.apply(unit).ok()).toArray();
      if (known.length >= FEWEST) {
        double[] ranked = MidRanks.of(Arrays.stream(known).mapToDouble(unit -> value.apply(unit).orThrow()).toArray());
        for (int i = 0; i < known.length; i++) {
          all[known[i]] = Measure.of(ranked[i]);
        }
      }
    }
    return all;
  }
}
