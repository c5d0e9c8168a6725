package org.patentbeacon.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.TestColumns;
import org.patentbeacon.index.CodePointOrder;

class OrderTest {
  @Test
  void aRareIdeographComesAfterEveryCommonSign() {
    String rare = Character.toString(0x20BB7);
    assertThat(CodePointOrder.INSTANCE.compare(rare, "\uFF21")).isPositive();
    assertThat(rare.compareTo("\uFF21")).isNegative();
    assertThat(CodePointOrder.INSTANCE.compare("甲", "甲公司")).isNegative();
  }

  @Test
  void aCutInsideATieKeepsAllThatTie() {
    Ranks ranks = Ranks.of(Map.of("a", 5, "b", 3, "c", 3, "d", 3, "e", 1));
    assertThat(ranks.top(2).rows()).extracting(Ranks.Row::label).containsExactly("a", "b", "c", "d");
    assertThat(ranks.rows()).extracting(Ranks.Row::rank).containsExactly(1, 2, 2, 2, 5);
    assertThat(ranks.top(0).rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aRankIsOneMoreThanThoseAbove(long seed) {
    Random random = new Random(seed);
    Map<String, Integer> values = new TreeMap<>();
    IntStream.range(0, 40).forEach(i -> values.put(Character.toString('a' + i % 26) + i, random.nextInt(8)));
    for (Ranks.Row row : Ranks.of(values).rows()) {
      long above = values.values().stream().filter(value -> value > row.value()).count();
      assertThat((long) row.rank()).as("seed %d, %s", seed, row).isEqualTo(above + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aMidRankIsThoseBelowAndHalfOfThoseEqual(long seed) {
    double[] values = new Random(seed).ints(60, 0, 9).asDoubleStream().toArray();
    double[] ranks = MidRanks.of(values);
    for (int i = 0; i < values.length; i++) {
      double value = values[i];
      double below = Arrays.stream(values).filter(other -> other < value).count();
      double equal = Arrays.stream(values).filter(other -> other == value).count();
      assertThat(ranks[i]).as("seed %d, value %s", seed, value).isEqualTo((below + equal / 2) / values.length);
    }
    assertThat(Arrays.stream(ranks).average().orElseThrow()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aQuantileLiesBetweenItsNeighbours() {
    Quantiles quantiles = Quantiles.of(4, 1, 3, 2);
    assertThat(List.of(quantiles.at(0), quantiles.at(0.25), quantiles.median(), quantiles.at(1)))
        .containsExactly(Measure.of(1), Measure.of(1.75), Measure.of(2.5), Measure.of(4));
    assertThat(Quantiles.of().median()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(Quantiles.of(7).at(0.9)).isEqualTo(Measure.of(7));
    assertThatThrownBy(() -> quantiles.at(90)).hasMessage("a quantile is asked for at 0 to 1, found 90.0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void partsOfUnitsAddUpToTheUnitsInAnyOrder(long seed) {
    Random random = new Random(seed);
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      units.add(random.ints(random.nextInt(6), 0, 9).mapToObj(value -> "v" + value).toList());
    }
    Fractions fractional = Fractions.of(TestColumns.of(units), Counting.FRACTIONAL);
    double[] full = Fractions.of(TestColumns.of(units), Counting.FULL).weights();
    Collections.shuffle(units, random);
    assertThat(Fractions.of(TestColumns.of(units), Counting.FRACTIONAL).weights()).as("seed %d", seed).isEqualTo(fractional.weights());
    assertThat(Arrays.stream(fractional.weights()).sum()).as("seed %d", seed).isCloseTo(fractional.known(), within(1e-9));
    assertThat(fractional.known() + fractional.unknown()).isEqualTo(200);
    for (int value = 0; value < full.length; value++) {
      assertThat(full[value]).as("seed %d, %d", seed, value).isGreaterThanOrEqualTo(fractional.weights()[value]);
    }
    assertThat(Arrays.stream(Fractions.of(TestColumns.of(units), Counting.FIRST).weights()).sum()).isEqualTo(fractional.known());
  }
}
