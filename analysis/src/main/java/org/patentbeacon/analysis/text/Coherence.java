package org.patentbeacon.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// X1 主题一致性: do the terms of a label occur together? By normalised pointwise mutual information, −1 for never, 1 for
/// always.
///
/// @param pairs the pairs of terms that tell something, in the order of the terms
/// @param mean their mean; undefined without any
public record Coherence(List<Pair> pairs, Measure mean) {

  /// Copies the pairs.
  public Coherence {
    pairs = List.copyOf(pairs);
  }

  /// Two terms.
  ///
  /// @param first the one
  /// @param second the other
  /// @param npmi ln(p₁₂/(p₁p₂)) / −ln p₁₂; −1 when they never occur together
  public record Pair(String first, String second, double npmi) {}

  /// {@return the coherence of a label}
  ///
  /// @param units the terms of each unit
  /// @param terms the terms of the label
  public static Coherence of(List<Set<String>> units, List<String> terms) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        add(pairs, units, terms.get(i), terms.get(j));
      }
    }
    double sum = pairs.stream().mapToDouble(Pair::npmi).sum();
    return new Coherence(pairs, pairs.isEmpty() ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(sum / pairs.size()));
  }

  /// Terms that are absent, or together everywhere, tell nothing.
  private static void add(List<Pair> pairs, List<Set<String>> units, String first, String second) {
    double n = units.size();
    long withFirst = units.stream().filter(unit -> unit.contains(first)).count();
    long withSecond = units.stream().filter(unit -> unit.contains(second)).count();
    long withBoth = units.stream().filter(unit -> unit.contains(first) && unit.contains(second)).count();
    if (withFirst == 0 || withSecond == 0 || withBoth == units.size()) {
      return;
    }
    pairs.add(new Pair(first, second,
        withBoth == 0 ? -1 : Math.log(withBoth * n / ((double) withFirst * withSecond)) / -Math.log(withBoth / n)));
  }
}
