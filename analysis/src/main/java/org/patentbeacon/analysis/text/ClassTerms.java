package org.patentbeacon.analysis.text;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.patentbeacon.analysis.measure.Ranks;
import org.patentbeacon.index.CodePointOrder;

/// X1 主题标签: which terms tell a cluster from the others, by class-based tf-idf, w = (f_xc/Σf_xc)·ln(1 + A/f_x), where A is
/// the mean number of words of a cluster and f_x the total of a term.
///
/// @param terms the terms
/// @param weights for each cluster, the weight of each term
public record ClassTerms(List<String> terms, List<List<Double>> weights) {

  /// Copies the lists.
  public ClassTerms {
    terms = List.copyOf(terms);
    weights = weights.stream().map(List::copyOf).toList();
  }

  /// {@return the weights of terms in clusters}
  ///
  /// @param terms the terms
  /// @param counts for each cluster, how often each term occurs in it
  /// @throws IllegalArgumentException when a cluster has another number of terms
  public static ClassTerms of(List<String> terms, int[][] counts) {
    long[] totals = new long[terms.size()];
    for (int[] cluster : counts) {
      if (cluster.length != totals.length) {
        throw new IllegalArgumentException("a cluster counts %d terms of %d".formatted(cluster.length, totals.length));
      }
      Arrays.setAll(totals, x -> totals[x] + cluster[x]);
    }
    double mean = (double) Arrays.stream(totals).sum() / Math.max(1, counts.length);
    return new ClassTerms(terms, Arrays.stream(counts).map(cluster -> weights(cluster, totals, mean)).toList());
  }

  private static List<Double> weights(int[] cluster, long[] totals, double mean) {
    long words = Arrays.stream(cluster).asLongStream().sum();
    Double[] weights = new Double[cluster.length];
    Arrays.setAll(weights, x -> cluster[x] == 0 ? 0.0 : (double) cluster[x] / words * Math.log1p(mean / totals[x]));
    return List.of(weights);
  }

  /// {@return the terms of largest weight in a cluster, in order; fewer where fewer have any}
  ///
  /// @param cluster the place of the cluster
  /// @param n how many
  public List<String> labels(int cluster, int n) {
    TreeMap<String, Double> weighted = new TreeMap<>(CodePointOrder.INSTANCE);
    for (int x = 0; x < terms.size(); x++) {
      double weight = weights.get(cluster).get(x);
      if (weight > 0) {
        weighted.put(terms.get(x), weight);
      }
    }
    return Ranks.of(weighted).rows().stream().limit(n).map(Ranks.Row::label).toList();
  }
}
