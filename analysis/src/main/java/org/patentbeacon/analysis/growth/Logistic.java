package org.patentbeacon.analysis.growth;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// A logistic curve y(t) = K / (1 + e^(−(t − m)/s)), fitted by Levenberg–Marquardt on the sum of squared residuals.
///
/// @param k the level that it nears
/// @param tm the time m of its inflection, at half of that level
/// @param s its scale in time
/// @param seK the standard error of the level
/// @param seTm the standard error of the time of inflection
/// @param seS the standard error of the scale
/// @param rss the sum of squared residuals
/// @param r2 the part of the variance that the curve explains; undefined when all values are equal
public record Logistic(double k, double tm, double s, double seK, double seTm, double seS, double rss, Measure r2) {
  private static final double RELATIVE_STEP = 1e-10;
  private static final int ROUNDS = 1_000;

  /// {@return the value of the curve}
  ///
  /// @param t the time
  public double at(double t) {
    return k / (1 + Math.exp(-(t - tm) / s));
  }

  /// {@return how long it takes from 10 % to 90 % of the level}
  public double duration() {
    return Math.log(81) * s;
  }

  /// {@return the curve of least squares from a start; empty when the fit does not converge}
  ///
  /// @param t the times
  /// @param y the values
  /// @param start where to begin: level, time of inflection, scale
  /// @throws IllegalArgumentException when times and values differ in number, or there are fewer than four
  public static Optional<Logistic> fit(double[] t, double[] y, double... start) {
    if (t.length != y.length || t.length < 4 || start.length != 3) {
      throw new IllegalArgumentException("expected as many times as values, at least 4, and a start of 3, found %d, %d and %d"
          .formatted(t.length, y.length, start.length));
    }
    Optimum optimum = optimum(t, y, start);
    return optimum == null ? Optional.empty() : Optional.ofNullable(of(optimum, y));
  }

  private static @Nullable Optimum optimum(double[] t, double[] y, double[] start) {
    try {
      return new LevenbergMarquardtOptimizer()
          .withParameterRelativeTolerance(RELATIVE_STEP).withCostRelativeTolerance(1e-15).withOrthoTolerance(1e-15)
          .optimize(new LeastSquaresBuilder().start(start).target(y).model(model(t))
              .maxEvaluations(ROUNDS).maxIterations(ROUNDS).build());
    } catch (MathRuntimeException _) {
      return null;
    }
  }

  private static @Nullable Logistic of(Optimum optimum, double[] y) {
    try {
      double[] found = optimum.getPoint().toArray();
      RealMatrix covariances = optimum.getCovariances(1e-14);
      double rss = optimum.getResiduals().dotProduct(optimum.getResiduals());
      double variance = rss / (y.length - 3);
      double mean = Arrays.stream(y).average().orElseThrow();
      double total = Arrays.stream(y).map(value -> (value - mean) * (value - mean)).sum();
      double[] se = new double[3];
      for (int i = 0; i < 3; i++) {
        se[i] = Math.sqrt(variance * covariances.getEntry(i, i));
      }
      return new Logistic(found[0], found[1], found[2], se[0], se[1], se[2], rss,
          total == 0 ? Measure.undefined(Reason.ZERO_DENOMINATOR) : Measure.of(1 - rss / total));
    } catch (MathRuntimeException _) {
      return null;
    }
  }

  private static MultivariateJacobianFunction model(double[] t) {
    return point -> {
      double k = point.getEntry(0);
      double s = point.getEntry(2);
      double[] values = new double[t.length];
      double[][] slopes = new double[t.length][];
      for (int i = 0; i < t.length; i++) {
        double x = (t[i] - point.getEntry(1)) / s;
        double part = 1 / (1 + Math.exp(-x));
        double slope = k * part * (1 - part) / s;
        values[i] = k * part;
        slopes[i] = new double[] {part, -slope, -slope * x};
      }
      return new Pair<>(new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes, false));
    };
  }
}
