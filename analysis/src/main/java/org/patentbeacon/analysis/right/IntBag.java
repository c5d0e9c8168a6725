package org.patentbeacon.analysis.right;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Whole numbers of a small range, such as years or days of waiting, with how often each was added.
final class IntBag {
  private int from;
  private int[] counts = {};
  private int size;

  void add(int value) {
    reach(value);
    counts[value - from]++;
    size++;
  }

  void addAll(IntBag other) {
    other.values().forEach(value -> {
      reach(value);
      counts[value - from] += other.count(value);
    });
    size += other.size;
  }

  private void reach(int value) {
    if (counts.length == 0) {
      from = value;
      counts = new int[1];
    } else if (value < from) {
      int more = Math.max(from - value, counts.length);
      int[] wider = new int[counts.length + more];
      System.arraycopy(counts, 0, wider, more, counts.length);
      from -= more;
      counts = wider;
    } else if (value - from >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(value - from + 1, 2 * counts.length));
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// How many were added.
  int size() {
    return size;
  }

  /// How often a value was added.
  int count(int value) {
    return value < from || value - from >= counts.length ? 0 : counts[value - from];
  }

  /// The distinct values, ascending.
  IntStream values() {
    return IntStream.range(from, from + counts.length).filter(value -> count(value) > 0);
  }

  /// Every value as often as it was added, ascending.
  IntStream all() {
    return values().flatMap(value -> IntStream.range(0, count(value)).map(_ -> value));
  }

  int least() {
    return values().min().orElseThrow();
  }

  int most() {
    return values().max().orElseThrow();
  }
}
