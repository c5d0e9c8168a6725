package org.patentbeacon.benchmarks.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    return means(List.of(values)).getFirst();
  }

  /// The same for several rows of values on the same topics, which are drawn once for all rows.
  ///
  /// @param rows each with a value per topic
  /// @return the intervals in the order of the rows
  List<Interval> means(List<double[]> rows) {
    int topics = rows.isEmpty() ? 1 : rows.getFirst().length;
    if (topics == 0) {
      throw new IllegalArgumentException("expected a value of at least one topic, found none");
    }
    double[][] means = new double[rows.size()][resamples];
    int[] drawn = new int[topics];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < resamples; i++) {
      for (int draw = 0; draw < topics; draw++) {
        drawn[draw] = random.nextInt(topics);
      }
      for (int row = 0; row < means.length; row++) {
        means[row][i] = mean(rows.get(row), drawn);
      }
    }
    List<Interval> intervals = new ArrayList<>();
    int low = (int) (OUTSIDE * resamples);
    for (int row = 0; row < means.length; row++) {
      Arrays.sort(means[row]);
      double mean = Arrays.stream(rows.get(row)).average().orElseThrow();
      intervals.add(new Interval(mean, means[row][low], means[row][resamples - 1 - low]));
    }
    return intervals;
  }

  private static double mean(double[] values, int[] drawn) {
    double sum = 0;
    for (int topic : drawn) {
      sum += values[topic];
    }
    return sum / drawn.length;
  }
}
