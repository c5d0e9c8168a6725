package org.patentbeacon.similar;

import java.util.EnumMap;
import java.util.Map;

/// What a place in the ranking of each signal is worth beside the others.
final class SignalWeights {
  static final Map<Signal, Double> ALL = all();

  private SignalWeights() {}

  private static Map<Signal, Double> all() {
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    weights.put(Signal.WORDS, 1.0);
    weights.put(Signal.MEANING, 1.0);
    weights.put(Signal.TRANSLATION, 1.0);
    weights.put(Signal.CITATIONS, 1.0);
    weights.put(Signal.CLASSES, 1.0);
    return weights;
  }
}
