package org.patentbeacon.watch.detect;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Kulldorff's scan: of the windows that end with the last period, the one that stands out most, and how often chance makes
/// one that stands out as much (Kulldorff 2001). Chance is played out: the same number of counts is thrown into the
/// periods by their exposures, again and again.
///
/// @param longest how many periods the longest window has
/// @param runs how often chance is played out, such as 999
/// @param seed what makes the chances repeatable
/// @param alpha the level
public record TemporalScan(int longest, int runs, long seed, double alpha) implements Detector {

  /// {@return the log likelihood ratio of a window: `c·ln(c/E) + (C-c)·ln((C-c)/(C-E))`, zero when no more was found than
  /// expected}
  ///
  /// @param found the counts `c` in the window
  /// @param expected the counts `E` expected in it
  /// @param all all counts `C`
  public static double ratio(double found, double expected, double all) {
    if (found <= expected) {
      return 0;
    }
    double outside = all - found;
    double rest = outside == 0 ? 0 : outside * Math.log(outside / (all - expected));
    return found * Math.log(found / expected) + rest;
  }

  /// {@return the probability of a window that stands out as much, by chance}
  ///
  /// @param series the series, the period to be judged last
  public double p(CountSeries series) {
    double observed = best(series.values(), shares(series));
    long asHigh = Arrays.stream(played(series)).filter(value -> value >= observed).count();
    return (1.0 + asHigh) / (runs + 1);
  }

  /// {@return the ratio of the window that stands out most, and what chance reaches or passes in a share `alpha` of the plays}
  ///
  /// @param series the series, the period to be judged last
  @Override
  public Signal judge(CountSeries series) {
    double observed = best(series.values(), shares(series));
    double[] played = played(series);
    int mayBeHigher = (int) Math.floor(alpha * (runs + 1)) - 1;
    if (mayBeHigher < 0 || series.size() <= longest) {
      return Signal.tooShort(observed);
    }
    Arrays.sort(played);
    return Signal.of(observed, played[runs - 1 - mayBeHigher]);
  }

  /// For each period the share of all exposure from it to the end.
  private static double[] shares(CountSeries series) {
    double[] shares = new double[series.size()];
    double sum = 0;
    for (int i = shares.length - 1; i >= 0; i--) {
      sum += series.exposures().get(i) / series.totalExposure();
      shares[i] = sum;
    }
    return shares;
  }

  private double best(double[] counts, double[] shares) {
    double all = Arrays.stream(counts).sum();
    double best = 0;
    double found = 0;
    for (int i = counts.length - 1; i >= Math.max(1, counts.length - longest); i--) {
      found += counts[i];
      best = Math.max(best, ratio(found, all * shares[i], all));
    }
    return best;
  }

  private double[] played(CountSeries series) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] shares = shares(series);
    int all = (int) series.total();
    double[] played = new double[runs];
    Arrays.setAll(played, run -> best(thrown(all, shares, random), shares));
    return played;
  }

  private static double[] thrown(int all, double[] shares, SplittableRandom random) {
    double[] counts = new double[shares.length];
    for (int i = 0; i < all; i++) {
      double at = random.nextDouble();
      int period = shares.length - 1;
      while (period > 0 && at >= shares[period]) {
        period--;
      }
      counts[period]++;
    }
    return counts;
  }
}
