package org.patentbeacon.analysis.text;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.index.CodePointOrder;

/// X1 聚类与分类号的一致性 after Rosenberg and Hirschberg (2007), with natural logarithms and equal weights.
///
/// @param homogeneity does a cluster hold one class only?
/// @param completeness does a class lie in one cluster only?
/// @param v their harmonic mean
public record VMeasure(Measure homogeneity, Measure completeness, Measure v) {

  /// {@return the agreement of clusters with classes; undefined without units}
  ///
  /// @param classes the class of each unit
  /// @param clusters the cluster of each unit
  /// @throws IllegalArgumentException when both differ in number
  public static VMeasure of(List<String> classes, List<String> clusters) {
    if (classes.size() != clusters.size()) {
      throw new IllegalArgumentException("%d classes, %d clusters".formatted(classes.size(), clusters.size()));
    }
    if (classes.isEmpty()) {
      Measure none = Measure.undefined(Reason.EMPTY_SET);
      return new VMeasure(none, none, none);
    }
    double both = joint(classes, clusters);
    double homogeneity = known(entropy(classes), both - entropy(clusters));
    double completeness = known(entropy(clusters), both - entropy(classes));
    double sum = homogeneity + completeness;
    return new VMeasure(Measure.of(homogeneity), Measure.of(completeness),
        Measure.of(sum == 0 ? 0 : 2 * homogeneity * completeness / sum));
  }

  /// The part of an entropy that is gone once the other division is known; all of it where there is none.
  private static double known(double entropy, double left) {
    return entropy == 0 ? 1 : 1 - left / entropy;
  }

  private static double entropy(List<String> labels) {
    TreeMap<String, Integer> counts = new TreeMap<>(CodePointOrder.INSTANCE);
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    return entropy(counts.values(), labels.size());
  }

  private static double joint(List<String> classes, List<String> clusters) {
    TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>(CodePointOrder.INSTANCE);
    for (int i = 0; i < classes.size(); i++) {
      counts.computeIfAbsent(classes.get(i), _ -> new TreeMap<>(CodePointOrder.INSTANCE)).merge(clusters.get(i), 1, Integer::sum);
    }
    return entropy(counts.values().stream().flatMap(row -> row.values().stream()).toList(), classes.size());
  }

  private static double entropy(Collection<Integer> counts, int total) {
    double entropy = -counts.stream().mapToDouble(count -> (double) count / total * Math.log((double) count / total)).sum();
    return entropy + 0.0;
  }
}
