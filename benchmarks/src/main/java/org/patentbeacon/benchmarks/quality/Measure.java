package org.patentbeacon.benchmarks.quality;

/// A measure with its name in tables.
///
/// @param name such as `R@100`
/// @param formula one of [Measures]
record Measure(String name, Formula formula) {
  static final Measure RECIPROCAL_RANK = new Measure("MRR", Measures::reciprocalRank);
  static final Measure AVERAGE_PRECISION = new Measure("MAP", Measures::averagePrecision);

  /// How it is computed.
  interface Formula {
    double of(Ranking ranking, Judgements judgements);
  }

  static Measure recall(int first) {
    return new Measure("R@" + first, (ranking, judgements) -> Measures.recall(ranking, judgements, first));
  }

  static Measure precision(int first) {
    return new Measure("P@" + first, (ranking, judgements) -> Measures.precision(ranking, judgements, first));
  }

  static Measure success(int first) {
    return new Measure("S@" + first, (ranking, judgements) -> Measures.success(ranking, judgements, first));
  }

  static Measure ndcg(int first) {
    return new Measure("nDCG@" + first, (ranking, judgements) -> Measures.ndcg(ranking, judgements, first));
  }

  static Measure pres(int reach) {
    return new Measure("PRES@" + reach, (ranking, judgements) -> Measures.pres(ranking, judgements, reach));
  }
}
