package org.patentbeacon.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Ranks;
import org.patentbeacon.analysis.measure.Reason;

class TextTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noOtherSequenceOfStatesIsCheaper(long seed) {
    Random random = new Random(seed);
    int n = 3 + random.nextInt(10);
    int[] d = random.ints(n, 0, 15).toArray();
    int[] r = Arrays.stream(d).map(units -> units == 0 ? 0 : random.nextInt(units + 1)).toArray();
    r[0] = d[0] = 5;
    Bursts found = Bursts.of(r, d, BurstCosts.USUAL);
    double cheapest = IntStream.range(0, 1 << n).mapToDouble(states -> cost(states, r, d)).min().orElseThrow();
    assertThat(found.cost().orThrow()).as("seed %d", seed).isCloseTo(cheapest, within(1e-9));
    int states = Integer.parseInt(new StringBuilder(found.states()).reverse().toString(), 2);
    assertThat(cost(states, r, d)).as("seed %d, %s", seed, found.states()).isCloseTo(cheapest, within(1e-9));
  }

  private static double cost(int states, int[] r, int[] d) {
    double usual = (double) Arrays.stream(r).sum() / Arrays.stream(d).sum();
    double cost = 0;
    int before = 0;
    for (int t = 0; t < d.length; t++) {
      int state = states >> t & 1;
      double p = state == 0 ? usual : Math.min(2 * usual, 0.9999);
      double likelihood = choose(d[t], r[t]) * Math.pow(p, r[t]) * Math.pow(1 - p, d[t] - r[t]);
      cost += -Math.log(likelihood) + (state > before ? Math.log(d.length) : 0);
      before = state;
    }
    return cost;
  }

  private static double choose(int n, int k) {
    return k == 0 ? 1 : choose(n - 1, k - 1) * n / k;
  }

  @Test
  void aRareTermIsNotAssessed() {
    assertThat(Bursts.of(new int[] {1, 3}, new int[] {9, 9}, BurstCosts.USUAL).cost())
        .isEqualTo(Measure.notAssessed(null, Reason.TOO_FEW_POINTS));
    assertThat(Bursts.of(new int[] {4, 4}, new int[] {4, 4}, BurstCosts.USUAL).states()).isEqualTo("00");
    assertThatThrownBy(() -> Bursts.of(new int[] {5}, new int[] {4}, BurstCosts.USUAL))
        .hasMessage("batch 0: 5 units with the term of 4");
  }

  @Test
  void labelsTellAClusterFromTheOthers() {
    ClassTerms terms = ClassTerms.of(List.of("电池", "正极", "泵", "叶轮"), new int[][] {{9, 5, 0, 0}, {9, 0, 4, 4}, {0, 0, 0, 0}});
    assertThat(terms.labels(0, 5)).containsExactly("正极", "电池");
    assertThat(terms.labels(1, 2)).containsExactly("叶轮", "泵");
    assertThat(terms.labels(2, 5)).isEmpty();
  }

  @Test
  void theDensityOverTheGridIsAboutOne() {
    Random random = new Random(7);
    double[] xs = random.doubles(50, 0, 10).toArray();
    double[] ys = random.doubles(50, 0, 4).toArray();
    DensityGrid grid = Density.of(xs, ys).orElseThrow().grid(64);
    double cell = (grid.across().high() - grid.across().low()) / 63 * ((grid.up().high() - grid.up().low()) / 63);
    double sum = grid.rows().stream().flatMap(List::stream).mapToDouble(x -> x).sum();
    assertThat(sum * cell).isCloseTo(1, within(0.01));
  }

  @Test
  void pointsOnALineHaveNoDensity() {
    assertThat(Density.of(new double[] {0, 1, 2, 3}, new double[] {1, 1.1, 1.2, 1.3})).isEmpty();
    assertThat(Density.of(new double[] {2, 2, 2}, new double[] {0, 1, 2})).isEmpty();
    assertThat(Density.of(new double[] {0, 1}, new double[] {0, 2})).isEmpty();
  }

  @Test
  void aMapThatKeepsAllDistancesIsTrustedFully() {
    double[][] points = new Random(3).doubles(20).mapToObj(x -> new double[] {x, x * x}).toArray(double[][]::new);
    assertThat(Trustworthiness.of(points, points, 5)).isEqualTo(Measure.of(1));
    assertThat(Trustworthiness.of(points, points, 10)).isEqualTo(Measure.undefined(Reason.TOO_FEW_POINTS));
    assertThat(Trustworthiness.of(new double[2][1], new double[2][1], 0)).isEqualTo(Measure.undefined(Reason.TOO_FEW_POINTS));
  }

  @Test
  void clustersThatAreTheClassesAgreeFully() {
    VMeasure same = VMeasure.of(List.of("a", "a", "b"), List.of("x", "x", "y"));
    assertThat(same.v().orThrow()).isCloseTo(1, within(1e-12));
    VMeasure one = VMeasure.of(List.of("a", "a", "b"), List.of("x", "x", "x"));
    assertThat(one.homogeneity().orThrow()).isCloseTo(0, within(1e-12));
    assertThat(one.completeness()).isEqualTo(Measure.of(1));
    assertThat(VMeasure.of(List.of(), List.of()).v()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
  }

  @Test
  void aPairThatTellsNothingIsLeftOut() {
    List<Set<String>> units = List.of(Set.of("a", "b"), Set.of("a", "b"));
    assertThat(Coherence.of(units, List.of("a", "b", "absent"))).isEqualTo(new Coherence(List.of(), Measure.undefined(Reason.EMPTY_SET)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void firstUsesAreThoseThatAComparisonOfAllUnitsFinds(long seed) {
    Random random = new Random(seed);
    List<DatedText> texts = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      LocalDate date = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(12));
      texts.add(new DatedText("F" + i, date, random.ints(random.nextInt(9), 0, 14).mapToObj(w -> "w" + w).toList()));
    }
    Novelty novelty = Novelty.of(texts, LocalDate.of(2010, 1, 3));
    for (int i = 0; i < texts.size(); i++) {
      DatedText text = texts.get(i);
      Novelty.Unit unit = novelty.units().get(i);
      List<Novelty.FirstUse> words = new ArrayList<>();
      for (String word : new LinkedHashSet<>(text.tokens())) {
        if (texts.stream().noneMatch(other -> other.date().isBefore(text.date()) && other.tokens().contains(word))) {
          words.add(new Novelty.FirstUse(List.of(word), later(texts, text, Set.of(word))));
        }
      }
      assertThat(unit.words()).as("seed %d, %s", seed, text).isEqualTo(words);
      int pairs = 0;
      long reuse = 0;
      List<String> distinct = text.tokens().stream().distinct().toList();
      for (int a = 0; a < distinct.size(); a++) {
        for (int b = a + 1; b < distinct.size(); b++) {
          Set<String> pair = Set.of(distinct.get(a), distinct.get(b));
          if (texts.stream().noneMatch(other -> other.date().isBefore(text.date()) && other.tokens().containsAll(pair))) {
            pairs++;
            reuse += later(texts, text, pair);
          }
        }
      }
      assertThat(unit.newPairs()).as("seed %d, %s", seed, text).isEqualTo(pairs);
      assertThat(unit.pairReuse()).as("seed %d, %s", seed, text).isEqualTo(reuse);
    }
  }

  private static int later(List<DatedText> texts, DatedText text, Set<String> words) {
    return (int) texts.stream().filter(other -> other.date().isAfter(text.date()) && other.tokens().containsAll(words)).count();
  }

  @Test
  void theRankingLeavesOutDigitsAndWhatNobodyUsedAgain() {
    List<DatedText> texts = List.of(new DatedText("old", LocalDate.of(2009, 1, 1), List.of("泵")),
        new DatedText("new", LocalDate.of(2015, 1, 1), List.of("石墨烯", "2024", "激光", "泵")),
        new DatedText("after", LocalDate.of(2016, 1, 1), List.of("石墨烯", "2024", "泵")));
    Novelty novelty = Novelty.of(texts, LocalDate.of(2010, 1, 1));
    assertThat(novelty.ranking().rows()).containsExactly(new Ranks.Row(1, "石墨烯", 1));
    assertThat(novelty.units().get(1).bigrams()).contains(new Novelty.FirstUse(List.of("石墨烯", "2024"), 1));
  }
}
