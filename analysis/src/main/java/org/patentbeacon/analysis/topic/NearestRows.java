package org.patentbeacon.analysis.topic;

import java.util.stream.IntStream;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;

/// The nearest of each row by cosine, nearest first, of equally near ones the first.
///
/// @param rows for each row, the nearest ones
/// @param cosines how near they are
record NearestRows(int[][] rows, double[][] cosines) {

  static NearestRows of(Dense space, int neighbours) {
    int most = Math.min(neighbours, space.rows() - 1);
    int[][] rows = new int[space.rows()][];
    double[][] cosines = new double[space.rows()][];
    IntStream.range(0, space.rows()).parallel().forEach(row -> {
      int[] nearest = new int[most];
      double[] near = new double[most];
      int found = 0;
      for (int other = 0; other < space.rows(); other++) {
        double cosine = other == row ? Double.NEGATIVE_INFINITY : space.dot(row, other);
        int place = found;
        while (place > 0 && cosine > near[place - 1]) {
          place--;
        }
        if (other != row && place < most) {
          System.arraycopy(nearest, place, nearest, place + 1, Math.min(found, most - 1) - place);
          System.arraycopy(near, place, near, place + 1, Math.min(found, most - 1) - place);
          nearest[place] = other;
          near[place] = cosine;
          found = Math.min(found + 1, most);
        }
      }
      rows[row] = nearest;
      cosines[row] = near;
    });
    return new NearestRows(rows, cosines);
  }

  /// What is near tied to each other; ties weigh as much as they are near.
  Graph graph(Labels labels) {
    GraphBuilder graph = GraphBuilder.undirected(labels);
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < rows[row].length; i++) {
        if (cosines[row][i] > 0) {
          graph.edge(row, rows[row][i], cosines[row][i]);
        }
      }
    }
    return graph.build();
  }
}
