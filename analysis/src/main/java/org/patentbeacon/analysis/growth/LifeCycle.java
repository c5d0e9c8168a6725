package org.patentbeacon.analysis.growth;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// T5 技术生命周期: players and filings of each year, smoothed over three, and the phase that their change tells.
///
/// @param points one for each year
public record LifeCycle(List<Point> points) {

  /// Copies the points.
  public LifeCycle {
    points = List.copyOf(points);
  }

  /// One year.
  ///
  /// @param applicants distinct applicants
  /// @param filings units
  /// @param meanApplicants the mean of the year and its neighbours; undefined at both ends
  /// @param meanFilings the same of the units
  /// @param phase what the change of the means since the year before tells; absent in the first two years and the last
  public record Point(double applicants, double filings, Measure meanApplicants, Measure meanFilings, @Nullable LifePhase phase) {}

  /// {@return the life cycle of a field}
  ///
  /// @param applicants distinct applicants of each year, in time order
  /// @param filings units of each year
  /// @throws IllegalArgumentException when the years differ
  public static LifeCycle of(double[] applicants, double[] filings) {
    if (applicants.length != filings.length) {
      throw new IllegalArgumentException("applicants of %d years, filings of %d".formatted(applicants.length, filings.length));
    }
    return new LifeCycle(IntStream.range(0, filings.length)
        .mapToObj(i -> new Point(applicants[i], filings[i], mean(applicants, i), mean(filings, i), phase(applicants, filings, i)))
        .toList());
  }

  private static Measure mean(double[] values, int at) {
    return at == 0 || at == values.length - 1
        ? Measure.undefined(Reason.WINDOW_SHORT) : Measure.of((values[at - 1] + values[at] + values[at + 1]) / 3);
  }

  // Neighbouring means share two of their three years, so their difference is that of the two others: exact for counts.
  private static @Nullable LifePhase phase(double[] applicants, double[] filings, int at) {
    return at < 2 || at == filings.length - 1
        ? null : LifePhase.of(applicants[at + 1] - applicants[at - 2], filings[at + 1] - filings[at - 2]);
  }
}
