package org.patentbeacon.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.CombinatoricsUtils;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// B1 突现词: the years in which a term is more frequent than usual, by the batched form of Kleinberg's two-state automaton.
///
/// σ(i, t) = −ln[C(d, r) pᵢʳ (1 − pᵢ)^(d − r)] with p₀ = Σr/Σd and p₁ = s·p₀, at most 0.9999. Moving up costs γ·ln n; on
/// equal cost the lower state.
///
/// @param states `0` or `1` for each batch; empty when not assessed
/// @param bursts the runs of `1`
/// @param cost what the cheapest sequence of states costs; not assessed for a term in fewer than five units
public record Bursts(String states, List<Burst> bursts, Measure cost) {
  private static final int FEWEST = 5;

  /// Copies the bursts.
  public Bursts {
    bursts = List.copyOf(bursts);
  }

  /// One burst.
  ///
  /// @param first its first batch, counted from 0
  /// @param last its last batch
  /// @param weight what it saves against the usual state
  public record Burst(int first, int last, double weight) {}

  /// {@return the bursts of a term}
  ///
  /// @param withTerm units with the term in each batch, in time order, incomplete years left out
  /// @param units all units of each batch
  /// @param costs what a burst costs
  /// @throws IllegalArgumentException when the batches differ, or one has more units with the term than units
  public static Bursts of(int[] withTerm, int[] units, BurstCosts costs) {
    check(withTerm, units);
    if (Arrays.stream(withTerm).asLongStream().sum() < FEWEST) {
      return new Bursts("", List.of(), Measure.notAssessed(null, Reason.TOO_FEW_POINTS));
    }
    double usual = (double) Arrays.stream(withTerm).asLongStream().sum() / Arrays.stream(units).asLongStream().sum();
    double[] low = costs(withTerm, units, usual);
    double[] high = costs(withTerm, units, Math.min(costs.scale() * usual, 0.9999));
    return cheapest(low, high, costs.gamma() * Math.log(units.length));
  }

  private static void check(int[] withTerm, int[] units) {
    if (withTerm.length != units.length) {
      throw new IllegalArgumentException("%d batches with the term, %d batches".formatted(withTerm.length, units.length));
    }
    for (int t = 0; t < units.length; t++) {
      if (withTerm[t] < 0 || withTerm[t] > units[t]) {
        throw new IllegalArgumentException("batch %d: %d units with the term of %d".formatted(t, withTerm[t], units[t]));
      }
    }
  }

  private static double[] costs(int[] withTerm, int[] units, double p) {
    double[] costs = new double[units.length];
    for (int t = 0; t < units.length; t++) {
      int r = withTerm[t];
      int d = units[t];
      costs[t] = -(CombinatoricsUtils.binomialCoefficientLog(d, r) + times(r, Math.log(p)) + times(d - r, Math.log1p(-p)));
    }
    return costs;
  }

  /// Nothing times an infinite logarithm is nothing: where p is 1, no unit lacks the term.
  private static double times(int count, double logarithm) {
    return count == 0 ? 0 : count * logarithm;
  }

  /// Viterbi's way: the cheapest cost of ending in each state, and whether it came from the upper one.
  private static Bursts cheapest(double[] low, double[] high, double up) {
    int n = low.length;
    boolean[] lowFromHigh = new boolean[n];
    boolean[] highFromHigh = new boolean[n];
    double inLow = 0;
    double inHigh = Double.POSITIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      lowFromHigh[t] = inHigh < inLow;
      highFromHigh[t] = inHigh < inLow + up;
      double nextLow = Math.min(inLow, inHigh) + low[t];
      inHigh = Math.min(inLow + up, inHigh) + high[t];
      inLow = nextLow;
    }
    char[] states = new char[n];
    boolean bursting = inHigh < inLow;
    for (int t = n - 1; t >= 0; t--) {
      states[t] = bursting ? '1' : '0';
      bursting = bursting ? highFromHigh[t] : lowFromHigh[t];
    }
    return new Bursts(String.valueOf(states), runs(states, low, high), Measure.of(Math.min(inLow, inHigh)));
  }

  private static List<Burst> runs(char[] states, double[] low, double[] high) {
    List<Burst> bursts = new ArrayList<>();
    int first = 0;
    double weight = 0;
    for (int t = 0; t < states.length; t++) {
      if (states[t] == '0') {
        continue;
      }
      boolean starts = t == 0 || states[t - 1] == '0';
      first = starts ? t : first;
      weight = (starts ? 0 : weight) + low[t] - high[t];
      if (t == states.length - 1 || states[t + 1] == '0') {
        bursts.add(new Burst(first, t, weight));
      }
    }
    return bursts;
  }
}
