package org.patentbeacon.analysis.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The largest of many values, without putting all of them in order.
public final class Tops {
  /// How many times as many as asked for may be returned, so that a tie is kept.
  private static final int MOST = 5;

  private Tops() {}

  /// {@return the places of the largest values, largest first, equal ones by place, and none that is not above 0}
  ///
  /// Those that tie with the last are kept. Where that would be more than five times as many as asked for, as with thousands of
  /// pairs that occur once, all that tie are left out; and where nothing is larger, the first of them by place are returned.
  ///
  /// @param size how many values there are
  /// @param value the value at a place
  /// @param top how many at least, where there are so many
  public static int[] of(int size, IntToDoubleFunction value, int top) {
    double least = least(size, value, top);
    int[] tied = atLeast(size, value, least);
    if (tied.length <= MOST * (long) top) {
      return tied;
    }
    int[] larger = atLeast(size, value, Math.nextUp(least));
    return larger.length > 0 ? larger : Arrays.copyOf(tied, top);
  }

  /// {@return the least of the largest values; the smallest value above 0 where fewer are above it}
  ///
  /// @param size how many values there are
  /// @param value the value at a place
  /// @param top how many are the largest
  public static double least(int size, IntToDoubleFunction value, int top) {
    if (size <= top) {
      return Double.MIN_VALUE;
    }
    PriorityQueue<Double> largest = new PriorityQueue<>();
    double least = 0;
    for (int place = 0; place < size; place++) {
      double one = value.applyAsDouble(place);
      if (one > least) {
        largest.add(one);
        if (largest.size() > top) {
          largest.remove();
        }
        least = largest.size() < top ? 0 : largest.element();
      }
    }
    return Math.max(least, Double.MIN_VALUE);
  }

  private static int[] atLeast(int size, IntToDoubleFunction value, double least) {
    return IntStream.range(0, size).filter(place -> value.applyAsDouble(place) >= least).boxed()
        .sorted(Comparator.<Integer>comparingDouble(place -> -value.applyAsDouble(place)).thenComparing(place -> place))
        .mapToInt(Integer::intValue).toArray();
  }
}
