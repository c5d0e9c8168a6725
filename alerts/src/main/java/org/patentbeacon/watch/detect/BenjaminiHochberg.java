package org.patentbeacon.watch.detect;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Probabilities adjusted for how many were looked at, so that of the warnings at level `q` a share of at most `q` is
/// expected to be chance (Benjamini and Hochberg 1995, step-up).
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /// {@return the adjusted probabilities, in the order given}
  ///
  /// @param p the probabilities
  public static double[] adjusted(double[] p) {
    List<Integer> falling = IntStream.range(0, p.length).boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed()).toList();
    double[] adjusted = new double[p.length];
    double least = 1;
    int rank = p.length;
    for (int i : falling) {
      least = Math.min(least, p[i] * p.length / rank--);
      adjusted[i] = least;
    }
    return adjusted;
  }
}
