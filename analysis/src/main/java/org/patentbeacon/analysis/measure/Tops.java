package org.patentbeacon.analysis.measure;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The largest of many values, without putting all of them in order.
public final class Tops {
  private Tops() {}

  /// {@return the places of the largest values, largest first, equal ones by place; those that tie with the last are kept, and
  /// none that is not above 0}
  ///
  /// @param size how many values there are
  /// @param value the value at a place
  /// @param top how many at least, where there are so many
  public static int[] of(int size, IntToDoubleFunction value, int top) {
    double[] sorted = IntStream.range(0, size).mapToDouble(value).sorted().toArray();
    double least = size > top ? Math.max(sorted[size - top], Double.MIN_VALUE) : Double.MIN_VALUE;
    return IntStream.range(0, size).filter(place -> value.applyAsDouble(place) >= least).boxed()
        .sorted(Comparator.<Integer>comparingDouble(place -> -value.applyAsDouble(place)).thenComparing(place -> place))
        .mapToInt(Integer::intValue).toArray();
  }
}
