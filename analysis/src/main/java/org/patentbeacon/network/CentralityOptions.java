package org.patentbeacon.network;

/// How the central players are sought.
///
/// @param damping of [PageRank]
/// @param exactNodes the number of nodes up to which [Betweenness] is exact
/// @param sources from how many nodes paths are followed in larger networks, for an estimate
/// @param seed which these are
public record CentralityOptions(double damping, int exactNodes, int sources, long seed) {

  /// {@return damping 0.85, exact betweenness up to 5,000 nodes, an estimate from 256 of them beyond}
  ///
  /// @param seed from which nodes paths are followed in larger networks
  public static CentralityOptions seeded(long seed) {
    return new CentralityOptions(PageRank.DAMPING, 5_000, 256, seed);
  }
}
