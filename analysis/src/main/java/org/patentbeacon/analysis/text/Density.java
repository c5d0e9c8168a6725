package org.patentbeacon.analysis.text;

import java.util.Optional;

/// X1 地图密度: how densely points lie around a place of the plane, by a Gaussian kernel whose covariance is that of the
/// points times h², h = n^(−1/6) after Scott.
public final class Density {
  private static final double FAR = 72;

  private final double[] xs;
  private final double[] ys;
  private final Kernel kernel;

  private Density(double[] xs, double[] ys, Kernel kernel) {
    this.xs = xs;
    this.ys = ys;
    this.kernel = kernel;
  }

  /// The covariance of the kernel.
  private record Kernel(double xx, double xy, double yy) {
    double determinant() {
      return xx * yy - xy * xy;
    }

    /// The squared distance in units of the kernel.
    double distance(double dx, double dy) {
      return (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant();
    }
  }

  /// {@return the density of points; empty when they lie on one line, or are fewer than three}
  ///
  /// @param xs where they lie, across
  /// @param ys where they lie, up
  /// @throws IllegalArgumentException when both differ in number
  public static Optional<Density> of(double[] xs, double[] ys) {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException("%d places across, %d up".formatted(xs.length, ys.length));
    }
    if (xs.length < 3) {
      return Optional.empty();
    }
    double factor = factor(xs.length);
    double scale = factor * factor / (xs.length - 1);
    double xx = products(xs, xs) * scale;
    double yy = products(ys, ys) * scale;
    Kernel kernel = new Kernel(xx, products(xs, ys) * scale, yy);
    // Points on a slanting line miss zero by rounding only.
    return kernel.determinant() <= 1e-12 * xx * yy ? Optional.empty() : Optional.of(new Density(xs.clone(), ys.clone(), kernel));
  }

  /// {@return Scott's factor h in the plane}
  ///
  /// @param points how many points
  public static double factor(int points) {
    return Math.pow(points, -1.0 / 6);
  }

  private static double products(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// {@return the density at a place}
  ///
  /// @param x the place across
  /// @param y the place up
  public double at(double x, double y) {
    double sum = 0;
    for (int i = 0; i < xs.length; i++) {
      double distance = kernel.distance(x - xs[i], y - ys[i]);
      // Farther than this a point adds less than 1e-15 of what it adds to its own place.
      sum += distance > FAR ? 0 : Math.exp(-distance / 2);
    }
    return sum / (xs.length * 2 * Math.PI * Math.sqrt(kernel.determinant()));
  }

  /// {@return the densities on a grid over the points and three kernel widths around them}
  ///
  /// @param size how many places across and up
  public DensityGrid grid(int size) {
    return DensityGrid.over(this, span(xs, kernel.xx()), span(ys, kernel.yy()), size);
  }

  private static DensityGrid.Span span(double[] values, double variance) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double margin = 3 * Math.sqrt(variance);
    return new DensityGrid.Span(low - margin, high + margin);
  }
}
