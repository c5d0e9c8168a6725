package org.patentbeacon.analysis.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// L1 存活曲线 by the product-limit estimator of Kaplan and Meier (1958): the part that lives on after each time at which
/// something ended.
///
/// @param observed how many are observed
/// @param steps the curve, in time order; before the first step it is 1
/// @param median the first time at which half or less live on
public record Survival(int observed, List<Step> steps, Measure median) {
  // Half is a product of fractions whose last bit may lie above it.
  private static final double HALF = 0.5 + 1e-12;

  /// Copies the steps.
  public Survival {
    steps = List.copyOf(steps);
  }

  /// One time at which something ended.
  ///
  /// @param time the time
  /// @param atRisk those that lived just before, those censored at this very time included
  /// @param ended those that ended at it
  /// @param survival the part that lives on
  /// @param standardError its standard error after Greenwood; undefined once nothing lives on
  public record Step(double time, int atRisk, int ended, double survival, Measure standardError) {}

  /// {@return the curve of lifetimes}
  ///
  /// @param times how long each was observed
  /// @param ended whether it ended then; else it is censored: it lived on, or was taken out for another reason
  /// @throws IllegalArgumentException when both differ in number
  public static Survival of(double[] times, boolean[] ended) {
    if (times.length != ended.length) {
      throw new IllegalArgumentException("%d times, %d ends".formatted(times.length, ended.length));
    }
    double[] all = Arrays.stream(times).sorted().toArray();
    double[] ends = IntStream.range(0, times.length).filter(i -> ended[i]).mapToDouble(i -> times[i]).sorted().toArray();
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double greenwood = 0;
    int gone = 0;
    int next;
    for (int first = 0; first < ends.length; first = next) {
      double time = ends[first];
      next = first;
      while (next < ends.length && ends[next] == time) {
        next++;
      }
      while (all[gone] < time) {
        gone++;
      }
      int atRisk = all.length - gone;
      int now = next - first;
      survival *= 1 - (double) now / atRisk;
      greenwood += now / ((double) atRisk * (atRisk - now));
      steps.add(new Step(time, atRisk, now, survival, error(survival, greenwood)));
    }
    return new Survival(all.length, steps, median(all.length, steps));
  }

  private static Measure error(double survival, double greenwood) {
    return survival == 0 ? Measure.undefined(Reason.ZERO_DENOMINATOR) : Measure.of(survival * Math.sqrt(greenwood));
  }

  private static Measure median(int observed, List<Step> steps) {
    return steps.stream().filter(step -> step.survival() <= HALF).findFirst().map(step -> Measure.of(step.time()))
        .orElseGet(() -> Measure.undefined(observed == 0 ? Reason.EMPTY_SET : Reason.NOT_REACHED));
  }
}
