package org.patentbeacon.network.pair;

/// How close two values are that occur together, whatever their size.
///
/// @param association `c_ij / (c_i c_j)` (van Eck and Waltman 2009)
/// @param cosine `c_ij / √(c_i c_j)` (Salton and McGill 1983)
/// @param jaccard `c_ij / (c_i + c_j − c_ij)`
public record Similarity(double association, double cosine, double jaccard) {

  /// {@return the similarity of two values}
  ///
  /// @param both units with both, `c_ij`
  /// @param one units with the one, `c_i`, above 0
  /// @param other units with the other, `c_j`, above 0
  /// @throws IllegalArgumentException when more units have both than have one of them, or none has it
  public static Similarity of(int both, int one, int other) {
    if (both < 0 || both > Math.min(one, other) || Math.min(one, other) == 0) {
      throw new IllegalArgumentException("units with both are at most those with either, and these at least one, found "
          + both + " of " + one + " and " + other);
    }
    double product = (double) one * other;
    return new Similarity(both / product, both / Math.sqrt(product), both / ((double) one + other - both));
  }
}
