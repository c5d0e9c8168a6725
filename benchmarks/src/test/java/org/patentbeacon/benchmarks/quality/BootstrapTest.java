package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static double[] normal(int topics, double mean, Random random) {
    return random.doubles(topics).map(_ -> mean + 0.1 * random.nextGaussian()).toArray();
  }

  @Test
  void isTheSameEveryTime() {
    double[] values = normal(50, 0.5, new Random(1));
    assertThat(Bootstrap.DEFAULT.mean(values)).isEqualTo(Bootstrap.DEFAULT.mean(values));
  }

  @Test
  void hasNoWidthWhereAllTopicsAgree() {
    assertThat(Bootstrap.DEFAULT.mean(new double[] {0.5, 0.5, 0.5})).isEqualTo(new Bootstrap.Interval(0.5, 0.5, 0.5));
  }

  @Test
  void isAsWideAsTheNormalIntervalOfManyTopics() {
    Bootstrap.Interval interval = Bootstrap.DEFAULT.mean(normal(400, 0.5, new Random(2)));
    assertThat(interval.high() - interval.low()).isCloseTo(2 * 1.96 * 0.1 / Math.sqrt(400), within(0.002));
  }

  @Test
  void holdsTheTrueMeanAboutNinetyFiveTimesInAHundred() {
    Random random = new Random(3);
    int held = 0;
    for (int i = 0; i < 400; i++) {
      Bootstrap.Interval interval = new Bootstrap(1_000, i).mean(normal(60, 0.5, random));
      held += interval.low() <= 0.5 && 0.5 <= interval.high() ? 1 : 0;
    }
    assertThat(held / 400.0).isBetween(0.91, 0.98);
  }

  @Test
  void pairsTheTopicsOfTwoSystems() {
    double[] baseline = normal(100, 0.5, new Random(4));
    double[] system = baseline.clone();
    for (int i = 0; i < 60; i++) {
      system[i] += i < 40 ? 0.01 : -0.01;
    }
    Comparison comparison = Comparison.of(system, baseline, Bootstrap.DEFAULT);
    assertThat(comparison.better()).isEqualTo(40);
    assertThat(comparison.equal()).isEqualTo(40);
    assertThat(comparison.worse()).isEqualTo(20);
    assertThat(comparison.difference().mean()).isCloseTo(0.002, within(1e-9));
    // Far narrower than the topics themselves vary.
    assertThat(comparison.difference().high() - comparison.difference().low()).isLessThan(0.004);
  }

  @Test
  void refusesNoTopicsAndUnequalOnes() {
    assertThatThrownBy(() -> Bootstrap.DEFAULT.mean(new double[0]))
        .hasMessage("expected a value of at least one topic, found none");
    assertThatThrownBy(() -> Comparison.of(new double[2], new double[3], Bootstrap.DEFAULT))
        .hasMessage("expected the same topics, found 2 and 3");
  }
}
