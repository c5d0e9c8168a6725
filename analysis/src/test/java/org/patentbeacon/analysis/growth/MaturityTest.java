package org.patentbeacon.analysis.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

class MaturityTest {
  private static double[] logistic(int years, double tm) {
    return IntStream.range(0, years).mapToDouble(t -> 900 / (1 + Math.exp(-(t - tm) / 2.5))).toArray();
  }

  @Test
  void aPerfectFitBeforeThePeakIsNotShown() {
    SCurve early = SCurve.of(logistic(10, 12));
    assertThat(early.saturation()).isEqualTo(Measure.undefined(Reason.NOT_IDENTIFIED));
    assertThat(early.fit()).isNull();
    assertThat(early.stage()).isNull();
    assertThat(SCurve.of(logistic(18, 9)).stage()).isEqualTo(SCurveStage.SATURATION);
    assertThat(SCurve.of(logistic(14, 9)).stage()).isEqualTo(SCurveStage.MATURITY);
  }

  @Test
  void whatGrowsAlongALineHasNoLevel() {
    assertThat(SCurve.of(IntStream.range(1, 15).mapToDouble(i -> 10 * i).toArray()).saturation())
        .isEqualTo(Measure.undefined(Reason.NOT_IDENTIFIED));
    assertThat(SCurve.of(new double[9]).saturation()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(SCurve.of(0, 0, 0, 5, 5, 5, 5, 5, 5).fit()).satisfiesAnyOf(fit -> assertThat(fit).isNull(),
        fit -> assertThat(fit.k()).isCloseTo(5, within(0.1)));
  }

  /// No small step in any direction makes the squares smaller.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noNeighbourOfTheFittedCurveIsBetter(long seed) {
    Random random = new Random(seed);
    double[] y = logistic(20, 6 + random.nextInt(5));
    for (int t = 0; t < y.length; t++) {
      y[t] = Math.max(t == 0 ? 0 : y[t - 1], Math.rint(y[t] + 15 * random.nextGaussian()));
    }
    SCurve curve = SCurve.of(y);
    Logistic fit = curve.fit();
    assertThat(fit).as("seed %d", seed).isNotNull();
    assertThat(squares(fit, y, 0, 0, 0)).as("seed %d", seed).isCloseTo(fit.rss(), within(1e-6));
    for (int dk = -1; dk <= 1; dk++) {
      for (int dm = -1; dm <= 1; dm++) {
        for (int ds = -1; ds <= 1; ds++) {
          assertThat(squares(fit, y, 1e-4 * dk, 1e-4 * dm, 1e-4 * ds)).as("seed %d", seed).isGreaterThanOrEqualTo(fit.rss() - 1e-9);
        }
      }
    }
  }

  private static double squares(Logistic fit, double[] y, double dk, double dm, double ds) {
    Logistic moved = new Logistic(fit.k() * (1 + dk), fit.tm() * (1 + dm), fit.s() * (1 + ds), 0, 0, 0, 0, fit.r2());
    return IntStream.range(0, y.length).mapToDouble(t -> Math.pow(y[t] - moved.at(t), 2)).sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anySeriesIsFittedOrRefusedWithAReason(long seed) {
    Random random = new Random(seed);
    double[] y = new double[8 + random.nextInt(20)];
    for (int t = 1; t < y.length; t++) {
      y[t] = y[t - 1] + (random.nextInt(3) == 0 ? random.nextInt(50) : 0);
    }
    SCurve curve = SCurve.of(y);
    assertThat(curve.fit() == null).as("seed %d", seed).isEqualTo(!curve.saturation().ok());
    assertThat(curve.stage() == null).as("seed %d", seed).isEqualTo(!curve.saturation().ok());
  }

  @Test
  void stagesChangeAtTheirLimits() {
    assertThat(SCurveStage.of(0.0999)).isEqualTo(SCurveStage.EMERGENCE);
    assertThat(SCurveStage.of(0.1)).isEqualTo(SCurveStage.GROWTH);
    assertThat(SCurveStage.of(0.5)).isEqualTo(SCurveStage.MATURITY);
    assertThat(SCurveStage.of(0.9)).isEqualTo(SCurveStage.MATURITY);
    assertThat(SCurveStage.of(1.02)).isEqualTo(SCurveStage.SATURATION);
    assertThat(SCurveStage.SATURATION.wording().zh()).isEqualTo("饱和");
    assertThat(LifePhase.REVIVAL.wording().en()).isEqualTo("revival or adjustment");
  }

  @Test
  void yearsBeforeTheSourceBeginsHaveNoCoefficients() {
    Coefficients all = Coefficients.of(new double[] {9, 1, 2, 3, 4, 0, 5}, new double[7], new double[7], 1);
    assertThat(all.years().get(0).alpha()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    assertThat(all.years().get(4).v()).isEqualTo(Measure.undefined(Reason.WINDOW_SHORT));
    assertThat(all.years().get(5).v()).isEqualTo(Measure.of(0));
    assertThat(all.years().get(5).alpha()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(all.years().get(5).n()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(all.v()).isNull();
  }

  @Test
  void directionsAreThoseOfTheLastFiveYears() {
    Coefficients rising = Coefficients.of(new double[] {1, 1, 1, 1, 1, 2, 4, 8, 16}, new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1},
        new double[9], 0);
    assertThat(rising.v()).isEqualTo(Direction.RISING);
    assertThat(rising.alpha()).isEqualTo(Direction.RISING);
    assertThat(rising.beta()).isEqualTo(Direction.LEVEL);
  }
}
