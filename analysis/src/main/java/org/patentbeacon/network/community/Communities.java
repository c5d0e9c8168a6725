package org.patentbeacon.network.community;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.Partition;
import org.patentbeacon.network.cwts.CwtsNetwork;

/// N2 社群: the circles of a network, by the Leiden algorithm (Traag, Waltman and van Eck 2019).
///
/// Every community hangs together. Without edges each node stands alone, and modularity is undefined.
///
/// @param partition the community of each node
/// @param modularity of the partition at the resolution of `options`
/// @param options how it was sought
public record Communities(Partition partition, Measure modularity, CommunityOptions options) {
  private static final int ITERATIONS = 2;
  private static final Comparator<Communities> BETTER =
      Comparator.comparingDouble(communities -> communities.modularity().orThrow());

  /// {@return the communities of a network, the same for the same options}
  ///
  /// Starts run side by side, each with a seed of its own; of equally good ones the first is kept.
  ///
  /// @param graph undirected
  /// @param options how to seek
  /// @throws IllegalArgumentException when the graph is directed
  public static Communities of(Graph graph, CommunityOptions options) {
    Partition alone = Partition.numbered(IntStream.range(0, graph.nodes()).toArray());
    if (graph.edges() == 0) {
      return new Communities(alone, Modularity.of(graph, alone, options.resolution()), options);
    }
    Network network = CwtsNetwork.of(graph);
    double resolution = options.resolution() / (2 * network.getTotalEdgeWeight());
    // Drawn and not counted up: generators with neighbouring seeds begin alike.
    long[] seeds = new SplittableRandom(options.seed()).longs(options.starts()).toArray();
    return Arrays.stream(seeds).parallel().mapToObj(seed -> {
      Clustering found = new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed))
          .findClustering(network);
      // The last moves of single nodes may leave a community in two parts, and parts are better off alone.
      Partition partition = Partition.numbered(found.getClusters()).connected(graph);
      return new Communities(partition, Modularity.of(graph, partition, options.resolution()), options);
    }).reduce((best, next) -> BETTER.compare(next, best) > 0 ? next : best).orElseThrow();
  }
}
