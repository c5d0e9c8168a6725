package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.index.RankedId;

/// Reciprocal rank fusion: a document's score is the sum over the rankings of weight / (k + rank), ranks from 1; a ranking
/// that does not have it adds nothing. Documents of equal score stand by id.
///
/// Source: Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning
/// methods", SIGIR 2009, with k = 60; the weights are ours.
final class Fusion {
  private static final double K = 60;

  private Fusion() {}

  /// A document in the fused ranking.
  ///
  /// @param ranks its rank in each ranking that has it, from 1
  record Fused(String id, double score, Map<Signal, Place> ranks) {}

  /// Where a document stands in one ranking.
  ///
  /// @param rank from 1
  record Place(int rank, double score) {}

  static List<Fused> of(Map<Signal, List<RankedId>> rankings, Map<Signal, Double> weights) {
    Map<String, Map<Signal, Place>> places = new TreeMap<>();
    rankings.forEach((signal, ranking) -> {
      for (int i = 0; i < ranking.size(); i++) {
        places.computeIfAbsent(ranking.get(i).id(), id -> new EnumMap<>(Signal.class))
            .put(signal, new Place(i + 1, ranking.get(i).score()));
      }
    });
    List<Fused> fused = new ArrayList<>();
    places.forEach((id, ranks) -> fused.add(new Fused(id, score(ranks, weights), ranks)));
    fused.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparing(Fused::id));
    return fused;
  }

  private static double score(Map<Signal, Place> ranks, Map<Signal, Double> weights) {
    double score = 0;
    for (Map.Entry<Signal, Place> place : ranks.entrySet()) {
      score += weights.getOrDefault(place.getKey(), 1.0) / (K + place.getValue().rank());
    }
    return score;
  }
}
