package org.patentbeacon.network;

/// How the central players are sought.
///
/// @param damping of [PageRank]
/// @param sources the number of nodes up to which [Betweenness] is exact; beyond, paths are followed from so many nodes only
/// @param seed which these are
public record CentralityOptions(double damping, int sources, long seed) {

  /// {@return damping 0.85, exact betweenness up to 5,000 nodes}
  ///
  /// @param seed from which nodes paths are followed in larger networks
  public static CentralityOptions seeded(long seed) {
    return new CentralityOptions(PageRank.DAMPING, 5_000, seed);
  }
}
