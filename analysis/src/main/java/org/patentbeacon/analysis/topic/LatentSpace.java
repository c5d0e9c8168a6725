package org.patentbeacon.analysis.topic;

/// The space in which units are compared: a truncated singular value decomposition of their weights, found from random
/// directions that are drawn towards the long ones a few times (Halko, Martinsson and Tropp, SIAM Review 53, 2011).
final class LatentSpace {
  private static final int SPARE = 10;
  private static final int ROUNDS = 4;

  private LatentSpace() {}

  /// A row of length 1 for each unit.
  static Dense of(TermWeights weights, MapSpec spec) {
    int most = Math.min(weights.rows(), weights.terms().length);
    TermWeights turned = weights.transposed();
    Dense span = weights.times(Dense.drawn(weights.terms().length, Math.min(most, spec.dimensions() + SPARE), spec.seed())).upright();
    for (int round = 0; round < ROUNDS; round++) {
      span = weights.times(turned.times(span).upright()).upright();
    }
    // The weights are about span·(turned·span)ᵀ, whose axes are those of the smaller matrix.
    Dense.Axes axes = turned.times(span).axes(Math.min(most, spec.dimensions()));
    return span.times(axes.directions()).stretched(axes.lengths()).signed().normal();
  }
}
