package org.patentbeacon.analysis.topic;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.text.Trustworthiness;
import org.patentbeacon.network.Graph;

/// A place on a plane for each row: the two longest axes of the space at first, then what is near drawn together and everything
/// else pushed apart, where that keeps neighbours better.
///
/// The forces are those of McInnes, Healy and Melville, "UMAP", arXiv:1802.03426, with a = b = 1.
///
/// @param x across
/// @param y up
/// @param trust how far neighbours on the map are neighbours in truth
/// @param startTrust the same of the two longest axes
/// @param moved whether places moved from there
record MapPlaces(double[] x, double[] y, Measure trust, Measure startTrust, boolean moved) {
  private static final double WIDTH = 10;
  private static final int PUSHES = 5;
  private static final double FARTHEST = 4;

  static MapPlaces of(Dense space, Graph graph, MapSpec spec) {
    double[][] truth = space.arrays();
    double[][] start = start(space);
    double[][] places = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
    new Moves(graph, places, spec).run();
    int neighbours = Math.min(spec.neighbours(), (space.rows() - 1) / 2);
    Measure before = Trustworthiness.of(truth, start, neighbours);
    Measure after = Trustworthiness.of(truth, places, neighbours);
    boolean better = !before.ok() || after.orThrow() >= before.orThrow();
    double[][] kept = better ? places : start;
    return new MapPlaces(column(kept, 0), column(kept, 1), better ? after : before, before, better);
  }

  private static double[] column(double[][] places, int column) {
    return Arrays.stream(places).mapToDouble(place -> place[column]).toArray();
  }

  /// The principal components, so wide that what is near can move past each other.
  private static double[][] start(Dense space) {
    Dense centred = space.centred();
    Dense flat = centred.times(centred.axes(2).directions().signed());
    double widest = Arrays.stream(flat.values()).map(Math::abs).max().orElse(0);
    double[][] start = new double[space.rows()][2];
    for (int row = 0; row < start.length; row++) {
      for (int axis = 0; axis < flat.columns() && widest > 0; axis++) {
        start[row][axis] = flat.at(row, axis) * WIDTH / widest;
      }
    }
    return start;
  }

  /// Moves places epoch by epoch.
  private static final class Moves {
    private final Graph graph;
    private final double[][] places;
    private final int epochs;
    private final SplittableRandom random;
    private double heaviest;

    Moves(Graph graph, double[][] places, MapSpec spec) {
      this.graph = graph;
      this.places = places;
      this.epochs = spec.epochs();
      this.random = new SplittableRandom(spec.seed());
    }

    void run() {
      for (int node = 0; node < graph.nodes(); node++) {
        for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
          heaviest = Math.max(heaviest, graph.weight(arc));
        }
      }
      for (int epoch = 0; epoch < epochs; epoch++) {
        epoch(1 - (double) epoch / epochs);
      }
    }

    private void epoch(double step) {
      for (int node = 0; node < places.length; node++) {
        for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
          if (random.nextDouble() * heaviest < graph.weight(arc)) {
            double[] other = places[graph.target(arc)];
            pull(places[node], other, step);
            for (int push = 0; push < PUSHES; push++) {
              push(node, random.nextInt(places.length), step);
            }
          }
        }
      }
    }

    private static void pull(double[] one, double[] other, double step) {
      double force = -2 / (1 + squared(one, other));
      for (int axis = 0; axis < 2; axis++) {
        double move = step * limited(force * (one[axis] - other[axis]));
        one[axis] += move;
        other[axis] -= move;
      }
    }

    private void push(int node, int far, double step) {
      if (node == far) {
        return;
      }
      double[] one = places[node];
      double[] other = places[far];
      double squared = squared(one, other);
      double force = 2 / ((0.001 + squared) * (1 + squared));
      for (int axis = 0; axis < 2; axis++) {
        one[axis] += step * limited(force * (one[axis] - other[axis]));
      }
    }

    private static double limited(double move) {
      return Math.clamp(move, -FARTHEST, FARTHEST);
    }

    private static double squared(double[] a, double[] b) {
      return (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
    }
  }
}
