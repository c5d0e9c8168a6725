package org.patentbeacon.analysis.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

class TrendTest {
  /// Without a trend every order of the values is as likely as any other, so the variance over all orders is the variance.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theVarianceOfTheTestIsThatOverAllOrders(long seed) {
    double[] values = new Random(seed).ints(6, 0, 4).asDoubleStream().toArray();
    List<double[]> orders = new ArrayList<>();
    permute(values, 0, orders);
    double squares = orders.stream().mapToDouble(order -> MannKendall.of(order).s().orThrow()).map(s -> s * s).average().orElseThrow();
    assertThat(MannKendall.of(values).varS().orThrow()).as("seed %d", seed).isCloseTo(squares, within(1e-9));
  }

  private static void permute(double[] values, int from, List<double[]> orders) {
    if (from == values.length) {
      orders.add(values.clone());
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      permute(values, from + 1, orders);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theTestCountsEveryPairOnce(long seed) {
    double[] values = new Random(seed).ints(30, 0, 12).asDoubleStream().toArray();
    int s = 0;
    double tiedPairs = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += values[j] > values[i] ? 1 : values[j] < values[i] ? -1 : 0;
        tiedPairs += values[j] == values[i] ? 1 : 0;
      }
    }
    MannKendall test = MannKendall.of(values);
    assertThat(test.s()).as("seed %d", seed).isEqualTo(Measure.of(s));
    assertThat(test.tauB().orThrow()).as("seed %d", seed).isCloseTo(s / Math.sqrt(435 * (435 - tiedPairs)), within(1e-12));
  }

  @Test
  void aFlatSeriesHasNoTrendToTest() {
    MannKendall flat = MannKendall.of(3, 3, 3, 3, 3);
    assertThat(flat.s()).isEqualTo(Measure.of(0));
    assertThat(List.of(flat.z(), flat.p(), flat.tauB())).containsOnly(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(flat.senSlope()).isEqualTo(Measure.of(0));
    assertThat(MannKendall.of(1, 2, 3, 4).p()).isEqualTo(Measure.undefined(Reason.TOO_FEW_POINTS));
  }

  /// At the maximum of the likelihood the residuals are orthogonal to 1 and t.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePoissonTrendSolvesItsEquations(long seed) {
    Random random = new Random(seed);
    double[] counts = random.ints(5 + random.nextInt(25), 0, seed % 2 == 0 ? 4 : 100_000).asDoubleStream().toArray();
    counts[1] = 2;
    counts[3] = 1;
    PoissonTrend trend = PoissonTrend.of(counts);
    double left = 0;
    double slanted = 0;
    double total = 0;
    for (int t = 0; t < counts.length; t++) {
      double residual = counts[t] - Math.exp(trend.intercept().orThrow() + trend.slope().orThrow() * t);
      left += residual;
      slanted += t * residual;
      total += counts[t];
    }
    assertThat(left / total).as("seed %d", seed).isCloseTo(0, within(1e-8));
    assertThat(slanted / total).as("seed %d", seed).isCloseTo(0, within(1e-7));
    assertThat(trend.low().orThrow()).isLessThan(trend.growth().orThrow());
    assertThat(trend.high().orThrow()).isGreaterThan(trend.growth().orThrow());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anySeriesHasATrendOrAReason(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      double[] counts = new double[5 + random.nextInt(20)];
      for (int t = 0; t < counts.length; t++) {
        counts[t] = random.nextInt(4) == 0 ? Math.rint(Math.exp(12 * random.nextDouble())) : 0;
      }
      PoissonTrend trend = PoissonTrend.of(counts);
      long seen = Arrays.stream(counts).filter(count -> count > 0).count();
      assertThat(trend.growth().ok()).as("seed %d, %s", seed, Arrays.toString(counts))
          .isEqualTo(seen > 1 || (seen == 1 && counts[0] == 0 && counts[counts.length - 1] == 0));
    }
  }

  @Test
  void aSlopeThatRunsAwayIsNotShown() {
    assertThat(PoissonTrend.of(0, 0, 0, 0, 0, 9).growth()).isEqualTo(Measure.undefined(Reason.NOT_IDENTIFIED));
    assertThat(PoissonTrend.of(9, 0, 0, 0, 0).growth()).isEqualTo(Measure.undefined(Reason.NOT_IDENTIFIED));
    assertThat(PoissonTrend.of(0, 0, 0, 0, 0).growth()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(PoissonTrend.of(1, 2, 3, 4).growth()).isEqualTo(Measure.undefined(Reason.TOO_FEW_POINTS));
    assertThat(PoissonTrend.of(0, 0, 5, 0, 0).growth().orThrow()).isCloseTo(0, within(1e-9));
    assertThatThrownBy(() -> PoissonTrend.of(1, -1)).hasMessage("a trend is of counts, found [1.0, -1.0]");
  }

  @Test
  void growthFromNothingOrOverNoTimeIsUndefined() {
    assertThat(Cagr.of(0, 0, 3)).isEqualTo(Measure.undefined(Reason.ZERO_BASE));
    assertThat(Cagr.of(3, 4, 0)).isEqualTo(Measure.undefined(Reason.WINDOW_SHORT));
    assertThat(Growth.of(0, 4, 6)).containsExactly(Measure.undefined(Reason.WINDOW_SHORT), Measure.undefined(Reason.ZERO_BASE),
        Measure.of(0.5));
  }
}
