package org.patentbeacon.network.path;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// An exact number of paths: a `long` as long as it fits, and without bound beyond.
///
/// @param small the number, when `large` is absent
/// @param large the number, when it is no `long`
record PathCount(long small, @Nullable BigInteger large) implements Comparable<PathCount> {
  static final PathCount ZERO = new PathCount(0, null);
  static final PathCount ONE = new PathCount(1, null);

  private static PathCount of(BigInteger value) {
    return value.bitLength() < Long.SIZE ? new PathCount(value.longValue(), null) : new PathCount(0, value);
  }

  BigInteger exact() {
    return large == null ? BigInteger.valueOf(small) : large;
  }

  PathCount plus(PathCount other) {
    long sum = small + other.small;
    boolean overflows = ((small ^ sum) & (other.small ^ sum)) < 0;
    return large == null && other.large == null && !overflows ? new PathCount(sum, null) : of(exact().add(other.exact()));
  }

  PathCount times(PathCount other) {
    long product = small * other.small;
    boolean overflows = Math.multiplyHigh(small, other.small) != 0 || product < 0;
    return large == null && other.large == null && !overflows ? new PathCount(product, null)
        : of(exact().multiply(other.exact()));
  }

  @Override
  public int compareTo(PathCount other) {
    return large == null && other.large == null ? Long.compare(small, other.small) : exact().compareTo(other.exact());
  }
}
