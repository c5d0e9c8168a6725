package org.patentbeacon.benchmarks.quality;

import java.util.Arrays;
import java.util.SplittableRandom;

/// How sure a mean over topics is: topics are drawn with replacement, as many as there are, and the interval holds the
/// middle 95 % of the means of the draws (percentile bootstrap; Efron, 1979; for retrieval Sakai, SIGIR 2006).
///
/// The same number of topics is always drawn in the same way. So an interval of differences topic by topic is the paired
/// one, and a run can be repeated. It says how the mean would vary over other topics of this kind; where topics share their
/// documents, as those of landscaping do, it says so only for these documents.
///
/// @param resamples how many draws
/// @param seed of the draws
record Bootstrap(int resamples, long seed) {
  static final Bootstrap DEFAULT = new Bootstrap(10_000, 2026);
  private static final double OUTSIDE = 0.025;

  /// A mean and the ends of its interval.
  record Interval(double mean, double low, double high) {}

  /// What the intervals of a table are.
  String words() {
    return "95 % intervals of a bootstrap over topics, " + resamples + " resamples, seed " + seed;
  }

  /// The mean of the values and its interval.
  ///
  /// @param values one per topic, at least one
  Interval mean(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("expected a value of at least one topic, found none");
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      double sum = 0;
      for (int draw = 0; draw < values.length; draw++) {
        sum += values[random.nextInt(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    int low = (int) (OUTSIDE * resamples);
    return new Interval(Arrays.stream(values).average().orElseThrow(), means[low], means[resamples - 1 - low]);
  }
}
