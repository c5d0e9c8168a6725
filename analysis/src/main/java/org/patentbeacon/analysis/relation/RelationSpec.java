package org.patentbeacon.analysis.relation;

import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.network.pair.PairCounts;
import org.patentbeacon.network.pair.PairWeight;

/// How relations are looked at.
///
/// @param values whose values are related, what is counted as one, and how many ranks are listed
/// @param weight what an edge weighs
/// @param maxValues the most values of a unit that makes pairs
/// @param nodes the most nodes whose network is looked at: those with most units
/// @param drawn the most nodes that are drawn
/// @param seed of everything that is left to chance
public record RelationSpec(RankingSpec values, PairWeight weight, int maxValues, int nodes, int drawn, long seed) {
  private static final int NODES = 20_000;
  private static final int DRAWN = 60;
  private static final long SEED = 2026;

  /// {@return edges that weigh the units they stand for, fifty values at most, a network of 20,000 nodes of which sixty are
  /// drawn}
  ///
  /// @param values whose values are related
  public static RelationSpec of(RankingSpec values) {
    return new RelationSpec(values, PairWeight.FULL, PairCounts.MAX_VALUES, NODES, DRAWN, SEED);
  }
}
