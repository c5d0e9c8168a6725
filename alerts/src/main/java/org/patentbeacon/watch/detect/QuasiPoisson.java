package org.patentbeacon.watch.detect;

import java.util.Arrays;
import java.util.Objects;
import org.hipparchus.distribution.continuous.TDistribution;

/// A log-linear model of counts, with a trend or without, whose variance is a multiple of its mean. Fitted by iterated
/// weighted least squares (McCullagh and Nelder 1989).
///
/// @param times when the counts are from, seen from the period to be predicted, which is at 0
/// @param counts the counts
/// @param weights how much each count weighs
/// @param fit what was fitted
record QuasiPoisson(double[] times, double[] counts, double[] weights, Fit fit) {
  // As R's glm: iteration ends when the deviance hardly changes, so that results agree to all printed digits.
  private static final double CLOSE = 1e-8;
  private static final double FLOOR = 0.1;
  private static final int ITERATIONS = 25;

  /// The coefficients of a model and the inverse of its information matrix.
  ///
  /// @param level the logarithm of the mean at time 0
  /// @param slope by how much it rises per period; 0 without a trend
  /// @param inverse the inverse of the information: of the level, of both, of the slope
  /// @param working the weights of the last least squares fit
  record Fit(double level, double slope, double[] inverse, double[] working) {
    double mean(double time) {
      return Math.exp(level + slope * time);
    }

    double leverage(double time) {
      return inverse[0] + 2 * time * inverse[1] + time * time * inverse[2];
    }
  }

  static QuasiPoisson of(double[] times, double[] counts) {
    double[] weights = new double[counts.length];
    Arrays.fill(weights, 1);
    return fitted(times, counts, weights);
  }

  /// A model without a trend: every count is from the same time.
  static QuasiPoisson level(double[] counts) {
    return of(new double[counts.length], counts);
  }

  /// The same model, with a count that stands out weighing less.
  QuasiPoisson reweighted() {
    return fitted(times, counts, AnscombeResiduals.weights(this));
  }

  private static QuasiPoisson fitted(double[] times, double[] counts, double[] weights) {
    double[] means = Arrays.stream(counts).map(count -> count + FLOOR).toArray();
    double before = deviance(counts, weights, means);
    QuasiPoisson model = null;
    for (int i = 0; i < ITERATIONS; i++) {
      QuasiPoisson next = step(times, counts, weights, means);
      means = Arrays.stream(times).map(next.fit::mean).toArray();
      double now = deviance(counts, weights, means);
      model = next;
      if (Math.abs(now - before) / (Math.abs(now) + FLOOR) < CLOSE) {
        break;
      }
      before = now;
    }
    return Objects.requireNonNull(model);
  }

  private static double deviance(double[] counts, double[] weights, double[] means) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double logarithm = counts[i] == 0 ? 0 : counts[i] * Math.log(counts[i] / means[i]);
      sum += 2 * weights[i] * (logarithm - counts[i] + means[i]);
    }
    return sum;
  }

  /// One weighted least squares fit of the working response `η + (y - μ)/μ`.
  private static QuasiPoisson step(double[] times, double[] counts, double[] weights, double[] means) {
    double[] working = new double[counts.length];
    Arrays.setAll(working, i -> weights[i] * means[i]);
    double w = 0;
    double wt = 0;
    double wtt = 0;
    double wz = 0;
    double wtz = 0;
    for (int i = 0; i < counts.length; i++) {
      double response = Math.log(means[i]) + (counts[i] - means[i]) / means[i];
      w += working[i];
      wt += working[i] * times[i];
      wtt += working[i] * times[i] * times[i];
      wz += working[i] * response;
      wtz += working[i] * times[i] * response;
    }
    double determinant = w * wtt - wt * wt;
    double[] inverse = wtt == 0 ? new double[] {1 / w, 0, 0}
        : new double[] {wtt / determinant, -wt / determinant, w / determinant};
    Fit fit = new Fit(inverse[0] * wz + inverse[1] * wtz, inverse[1] * wz + inverse[2] * wtz, inverse, working);
    return new QuasiPoisson(times, counts, weights, fit);
  }

  /// By how much the counts vary more than Poisson counts, from Pearson's residuals; at least 1.
  double dispersion() {
    return Math.max(1, pearson());
  }

  private double pearson() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double mean = fit.mean(times[i]);
      double residual = (counts[i] - mean) / mean;
      sum += fit.working[i] * residual * residual;
    }
    return sum / freedom();
  }

  private int freedom() {
    return counts.length - (fit.inverse[2] == 0 ? 1 : 2);
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
