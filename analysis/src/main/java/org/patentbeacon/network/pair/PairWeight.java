package org.patentbeacon.network.pair;

/// What an edge between two values weighs.
public enum PairWeight {
  /// 1 for each unit with both.
  FULL,
  /// 1/(m−1) for each unit with both among its m values, so that a unit gives each of its values 1.
  FRACTIONAL,
  /// [Similarity#association].
  ASSOCIATION,
  /// [Similarity#cosine].
  COSINE,
  /// [Similarity#jaccard].
  JACCARD
}
