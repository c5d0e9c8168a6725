package org.patentbeacon.network.layout;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.networkanalysis.VOSLayoutAlgorithm;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.Partition;
import org.patentbeacon.network.cwts.CwtsNetwork;

/// A place in the unit square for each node: nodes with strong ties stand close, and none on another (VOS layout, van Eck and
/// Waltman 2010).
///
/// @param x of each node, 0 to 1
/// @param y of each node, 0 to 1, in the same scale
public record NetworkLayout(double[] x, double[] y) {
  /// The most nodes that are placed.
  public static final int MAX_NODES = 500;
  /// How much nodes without an edge pull each other, so that parts of a network do not drift off.
  private static final double PULL = 0.01;

  /// {@return the places of the nodes of a graph}
  ///
  /// @param graph of at most [#MAX_NODES] nodes; arrows are overlooked
  /// @param seed of the places from which nodes move
  /// @throws IllegalArgumentException when there are more
  public static NetworkLayout of(Graph graph, long seed) {
    if (graph.nodes() > MAX_NODES) {
      throw new IllegalArgumentException("at most " + MAX_NODES + " nodes can be placed, found " + graph.nodes());
    }
    if (graph.nodes() < 2) {
      double[] middle = new double[graph.nodes()];
      Arrays.fill(middle, 0.5);
      return new NetworkLayout(middle, middle.clone());
    }
    double pull = Partition.components(graph).count() > 1 ? PULL : 0;
    // Ties are weighed against what both nodes have in all, so that hubs do not gather everything in one place.
    Network network = CwtsNetwork.of(graph.undirected()).createNormalizedNetworkUsingAssociationStrength();
    double[][] places = new GradientDescentVOSLayoutAlgorithm(VOSLayoutAlgorithm.DEFAULT_ATTRACTION,
        VOSLayoutAlgorithm.DEFAULT_REPULSION, pull, new Random(seed)).findLayout(network).getCoordinates();
    return inUnitSquare(places[0], places[1]);
  }

  /// Both directions in one scale, each in the middle of the square.
  private static NetworkLayout inUnitSquare(double[] x, double[] y) {
    double scale = Math.max(width(x), width(y));
    return new NetworkLayout(scaled(x, scale), scaled(y, scale));
  }

  private static double width(double[] places) {
    return Arrays.stream(places).max().orElse(0) - Arrays.stream(places).min().orElse(0);
  }

  private static double[] scaled(double[] places, double scale) {
    double middle = Arrays.stream(places).min().orElse(0) + width(places) / 2;
    return Arrays.stream(places)
        .map(place -> scale == 0 ? 0.5 : Math.clamp(0.5 + (place - middle) / scale, 0.0, 1.0)).toArray();
  }
}
