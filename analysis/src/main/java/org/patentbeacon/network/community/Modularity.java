package org.patentbeacon.network.community;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.Partition;

/// How much more weight a division of a network keeps inside its groups than chance would.
public final class Modularity {
  private Modularity() {}

  /// {@return `Q = Σ_c [L_c/m − γ(d_c/2m)²]` (Newman and Girvan 2004; γ of Reichardt and Bornholdt 2006): `m` the weight of
  /// all edges, `L_c` of those within a group, `d_c` the strength of its nodes; undefined without edges}
  ///
  /// @param graph undirected
  /// @param groups a division of its nodes
  /// @param resolution γ
  public static Measure of(Graph graph, Partition groups, double resolution) {
    if (graph.directed()) {
      throw new IllegalArgumentException("modularity is of edges without direction");
    }
    double[] within = new double[groups.count()];
    double[] strength = new double[groups.count()];
    double total = 0;
    for (int node = 0; node < graph.nodes(); node++) {
      int group = groups.groups()[node];
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        strength[group] += graph.weight(arc);
        total += graph.weight(arc);
        if (groups.groups()[graph.target(arc)] == group) {
          within[group] += graph.weight(arc);
        }
      }
    }
    if (total == 0) {
      return Measure.undefined(graph.nodes() == 0 ? Reason.EMPTY_SET : Reason.ZERO_DENOMINATOR);
    }
    double quality = 0;
    for (int group = 0; group < within.length; group++) {
      double share = strength[group] / total;
      quality += within[group] / total - resolution * share * share;
    }
    return Measure.of(quality);
  }
}
