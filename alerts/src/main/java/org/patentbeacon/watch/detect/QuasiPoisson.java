package org.patentbeacon.watch.detect;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;

/// A log-linear model of counts, with a trend or without, whose variance is a multiple of its mean. Fitted by iterated
/// weighted least squares (McCullagh and Nelder 1989).
///
/// @param times when the counts are from, seen from the period to be predicted, which is at 0
/// @param counts the counts
/// @param weights how much each count weighs
/// @param fit what was fitted
record QuasiPoisson(double[] times, double[] counts, double[] weights, Fit fit) {
  private static final double CLOSE = 1e-12;
  private static final int ITERATIONS = 100;

  /// The coefficients of a model and the inverse of its information matrix.
  ///
  /// @param level the logarithm of the mean at time 0
  /// @param slope by how much it rises per period
  /// @param trend whether there is a slope at all
  /// @param inverse the inverse of the information: of the level, of both, of the slope
  record Fit(double level, double slope, boolean trend, double[] inverse) {
    double mean(double time) {
      return Math.exp(level + slope * time);
    }

    double leverage(double time) {
      return inverse[0] + 2 * time * inverse[1] + time * time * inverse[2];
    }
  }

  static QuasiPoisson of(double[] times, double[] counts, boolean trend) {
    double[] weights = new double[counts.length];
    Arrays.fill(weights, 1);
    return weighted(times, counts, weights, trend);
  }

  /// The same model, with a count that stands out weighing less.
  QuasiPoisson reweighted() {
    return weighted(times, counts, AnscombeResiduals.weights(this), fit.trend);
  }

  private static QuasiPoisson weighted(double[] times, double[] counts, double[] weights, boolean trend) {
    double[] means = new double[counts.length];
    Arrays.setAll(means, i -> counts[i] + 0.1);
    Fit fit = step(new double[][] {times, counts, weights, means}, trend);
    for (int i = 0; i < ITERATIONS; i++) {
      Fit before = fit;
      Arrays.setAll(means, j -> before.mean(times[j]));
      fit = step(new double[][] {times, counts, weights, means}, trend);
      if (Math.abs(fit.level - before.level) < CLOSE && Math.abs(fit.slope - before.slope) < CLOSE) {
        break;
      }
    }
    return new QuasiPoisson(times, counts, weights, fit);
  }

  /// One weighted least squares fit of the working response `η + (y - μ)/μ`; the columns are times, counts, weights, means.
  private static Fit step(double[][] columns, boolean trend) {
    double w = 0;
    double wt = 0;
    double wtt = 0;
    double wz = 0;
    double wtz = 0;
    for (int i = 0; i < columns[0].length; i++) {
      double time = trend ? columns[0][i] : 0;
      double mean = columns[3][i];
      double weight = columns[2][i] * mean;
      double response = Math.log(mean) + (columns[1][i] - mean) / mean;
      w += weight;
      wt += weight * time;
      wtt += weight * time * time;
      wz += weight * response;
      wtz += weight * time * response;
    }
    if (!trend) {
      return new Fit(wz / w, 0, false, new double[] {1 / w, 0, 0});
    }
    double determinant = w * wtt - wt * wt;
    double[] inverse = {wtt / determinant, -wt / determinant, w / determinant};
    return new Fit(inverse[0] * wz + inverse[1] * wtz, inverse[1] * wz + inverse[2] * wtz, true, inverse);
  }

  /// By how much the counts vary more than Poisson counts, from Pearson's residuals; at least 1.
  double dispersion() {
    return Math.max(1, pearson());
  }

  private double pearson() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double mean = fit.mean(times[i]);
      sum += weights[i] * (counts[i] - mean) * (counts[i] - mean) / mean;
    }
    return sum / freedom();
  }

  private int freedom() {
    return counts.length - (fit.trend ? 2 : 1);
  }

  double predicted() {
    return fit.mean(0);
  }

  double predictedError() {
    return predicted() * Math.sqrt(dispersion() * fit.inverse[0]);
  }

  /// Whether the slope differs from zero by the t test.
  boolean hasTrend(double level) {
    double t = Math.abs(fit.slope) / Math.sqrt(pearson() * fit.inverse[2]);
    return 2 * new TDistribution(freedom()).cumulativeProbability(-t) < level;
  }
}
