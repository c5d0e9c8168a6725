package org.patentbeacon.watch.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Counts of consecutive periods with how much was looked at in each.
///
/// @param counts the counts, the oldest first; none negative
/// @param exposures per period how much the source published at all; all 1 where that does not matter
public record CountSeries(List<Integer> counts, List<Double> exposures) {

  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException when they differ in length, a count is negative or an exposure not above zero
  public CountSeries {
    counts = List.copyOf(counts);
    exposures = List.copyOf(exposures);
    if (counts.size() != exposures.size()) {
      throw new IllegalArgumentException(
          "expected an exposure for each of " + counts.size() + " counts, found " + exposures.size());
    }
    counts.stream().filter(count -> count < 0).findFirst().ifPresent(count -> {
      throw new IllegalArgumentException("expected counts from 0, found " + count);
    });
    exposures.stream().filter(exposure -> !(exposure > 0) || exposure.isInfinite()).findFirst().ifPresent(exposure -> {
      throw new IllegalArgumentException("expected exposures above 0, found " + exposure);
    });
  }

  /// {@return a series in which every period weighs the same}
  ///
  /// @param counts the counts, the oldest first
  public static CountSeries of(List<Integer> counts) {
    return new CountSeries(counts, Collections.nCopies(counts.size(), 1.0));
  }

  /// {@return how many periods there are}
  public int size() {
    return counts.size();
  }

  /// {@return the count of the period to be judged}
  ///
  /// @throws java.util.NoSuchElementException when there is no period
  public int last() {
    return counts.getLast();
  }

  /// {@return the exposure of the period to be judged}
  ///
  /// @throws java.util.NoSuchElementException when there is no period
  public double lastExposure() {
    return exposures.getLast();
  }

  /// {@return the periods before the one to be judged}
  ///
  /// @throws IndexOutOfBoundsException when there is no period
  public CountSeries past() {
    return until(size() - 1);
  }

  /// {@return the first periods}
  ///
  /// @param length how many
  public CountSeries until(int length) {
    return new CountSeries(counts.subList(0, length), exposures.subList(0, length));
  }

  /// {@return the last periods; all when there are fewer}
  ///
  /// @param length how many
  public CountSeries lastOf(int length) {
    int from = Math.max(0, size() - length);
    return new CountSeries(counts.subList(from, size()), exposures.subList(from, size()));
  }

  /// {@return this series without some periods}
  ///
  /// @param left the positions of those left out
  public CountSeries without(List<Integer> left) {
    List<Integer> kept = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (!left.contains(i)) {
        kept.add(counts.get(i));
        weights.add(exposures.get(i));
      }
    }
    return new CountSeries(kept, weights);
  }

  double[] values() {
    return counts.stream().mapToDouble(Integer::doubleValue).toArray();
  }

  double total() {
    return counts.stream().mapToDouble(Integer::doubleValue).sum();
  }

  double totalExposure() {
    return exposures.stream().mapToDouble(Double::doubleValue).sum();
  }
}
