package org.patentbeacon.analysis.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

class LifeTest {
  /// Efron's form: everyone starts with the same weight; who is censored leaves his to those observed longer.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theCurveIsThatOfWeightsLeftToThoseObservedLonger(long seed) {
    Random random = new Random(seed);
    int n = 5 + random.nextInt(40);
    double[] times = random.ints(n, 1, 20).asDoubleStream().toArray();
    boolean[] ended = new boolean[n];
    for (int i = 0; i < n; i++) {
      ended[i] = random.nextInt(3) > 0;
    }
    Map<Double, Double> expected = redistributed(times, ended);
    Survival survival = Survival.of(times, ended);
    assertThat(survival.steps()).as("seed %d", seed).hasSize(expected.size());
    survival.steps().forEach(step ->
        assertThat(step.survival()).as("seed %d, time %s", seed, step.time()).isCloseTo(expected.get(step.time()), within(1e-12)));
  }

  private static Map<Double, Double> redistributed(double[] times, boolean[] ended) {
    double[] weights = new double[times.length];
    Arrays.fill(weights, 1.0 / times.length);
    Map<Double, Double> curve = new TreeMap<>();
    double gone = 0;
    for (double time : new TreeSet<>(Arrays.stream(times).boxed().toList())) {
      boolean step = false;
      double left = 0;
      int longer = 0;
      for (int i = 0; i < times.length; i++) {
        gone += times[i] == time && ended[i] ? weights[i] : 0;
        step |= times[i] == time && ended[i];
        left += times[i] == time && !ended[i] ? weights[i] : 0;
        longer += times[i] > time ? 1 : 0;
      }
      for (int i = 0; i < times.length; i++) {
        weights[i] += times[i] > time ? left / longer : 0;
      }
      if (step) {
        curve.put(time, 1 - gone);
      }
    }
    return curve;
  }

  @Test
  void halfIsReachedThoughItsProductIsRounded() {
    Survival survival = Survival.of(new double[] {1, 2, 3, 4, 5, 6}, new boolean[] {true, true, true, false, false, false});
    assertThat(survival.median()).isEqualTo(Measure.of(3));
    assertThat(Survival.of(new double[] {1, 2}, new boolean[2]).median()).isEqualTo(Measure.undefined(Reason.NOT_REACHED));
    assertThat(Survival.of(new double[0], new boolean[0]).median()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(Survival.of(new double[] {1}, new boolean[] {true}).steps().getFirst().standardError())
        .isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThatThrownBy(() -> Survival.of(new double[1], new boolean[2])).hasMessage("1 times, 2 ends");
  }

  @Test
  void aLeapDayReachesItsYearInMarch() {
    LocalDate leap = LocalDate.of(2016, 2, 29);
    assertThat(Ages.of(leap, LocalDate.of(2017, 2, 28)).orElseThrow().completedYears()).isZero();
    assertThat(Ages.of(leap, LocalDate.of(2017, 3, 1)).orElseThrow()).isEqualTo(new Ages(1, 2, 1));
    assertThat(Ages.of(leap, leap).orElseThrow()).isEqualTo(new Ages(0, 1, 1));
    assertThat(Ages.of(leap, LocalDate.of(2016, 2, 28))).isEmpty();
  }

  @Test
  void aCohortWithoutGrantsHasNoSpread() {
    Pendency pendency = Pendency.of(new long[0], 3);
    assertThat(pendency.days().median()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(pendency.sharePending()).isEqualTo(Measure.of(1));
    assertThat(pendency.understated()).isTrue();
    assertThat(Pendency.of(new long[0], 0).sharePending()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void entrantsAndExitsAreThoseThatALookAtEveryYearFinds(long seed) {
    Random random = new Random(seed);
    Map<String, NavigableSet<Integer>> names = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      NavigableSet<Integer> years = new TreeSet<>();
      random.ints(1 + random.nextInt(6), 2000, 2022).forEach(years::add);
      names.put("firm " + i, years);
    }
    EntryRule rule = new EntryRule(2000, 4, 3, 2019);
    Entries entries = Entries.of(names, rule);
    assertThat(entries.years()).as("seed %d", seed).hasSize(20);
    for (Entries.Year year : entries.years()) {
      int y = year.year();
      long entrants = names.values().stream().filter(all -> y >= 2004 && all.contains(y) && all.headSet(y).isEmpty()).count();
      long exits = names.values().stream().filter(all -> y <= 2017 && all.contains(y - 1) && all.tailSet(y, true).isEmpty()).count();
      long active = names.values().stream().filter(all -> all.contains(y)).count();
      assertThat(year.entrants()).as("seed %d, entrants of %d", seed, y).isEqualTo((int) entrants);
      assertThat(year.exits()).as("seed %d, exits of %d", seed, y).isEqualTo((int) exits);
      assertThat(year.active()).as("seed %d, active in %d", seed, y).isEqualTo((int) active);
      assertThat(year.entryRate().reason()).as("seed %d, %d", seed, y)
          .isEqualTo(y < 2004 ? Reason.WINDOW_SHORT : active == 0 ? Reason.ZERO_DENOMINATOR : null);
      assertThat(year.exitRate().reason()).as("seed %d, %d", seed, y)
          .isEqualTo(y > 2017 ? Reason.WINDOW_OPEN : active == 0 ? Reason.ZERO_DENOMINATOR : null);
    }
  }

  @Test
  void whoComesInAnIncompleteYearIsNewsAndInNoRate() {
    NavigableSet<Integer> late = new TreeSet<>(List.of(2021));
    Entries entries = Entries.of(Map.of("a", late, "nobody", new TreeSet<>()), EntryRule.of(2010, 2020));
    assertThat(entries.holders()).containsExactly(new Entries.Holder("a", 2021, 2021, EntryState.INCOMPLETE_YEAR, ExitState.ACTIVE, null));
    assertThat(entries.years()).allMatch(year -> year.entrants() == 0);
  }
}
