package org.patentbeacon.analysis.topic;

import java.util.Arrays;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.Partition;
import org.patentbeacon.network.community.Communities;
import org.patentbeacon.network.community.CommunityOptions;

/// The themes: communities of what is near, where small ones join the nearest.
final class TopicClusters {
  private TopicClusters() {}

  static Partition of(Dense space, Graph graph, MapSpec spec) {
    Partition found = Communities.of(graph, CommunityOptions.seeded(spec.seed())).partition();
    int large = (int) Arrays.stream(found.sizes()).filter(size -> size >= spec.smallest()).count(); // they stand first
    if (large == 0 || large == found.count()) {
      return found;
    }
    Dense middles = middles(space, found).normal();
    int[] joined = new int[found.count()];
    Arrays.setAll(joined, cluster -> cluster < large ? cluster : nearest(middles, cluster, large));
    return Partition.numbered(Arrays.stream(found.groups()).map(cluster -> joined[cluster]).toArray());
  }

  /// The sum of the rows of each cluster.
  static Dense middles(Dense space, Partition clusters) {
    Dense middles = Dense.zero(clusters.count(), space.columns());
    for (int row = 0; row < space.rows(); row++) {
      middles.add(clusters.groups()[row], 1, space, row);
    }
    return middles;
  }

  private static int nearest(Dense middles, int cluster, int large) {
    int nearest = 0;
    for (int other = 1; other < large; other++) {
      nearest = middles.dot(cluster, other) > middles.dot(cluster, nearest) ? other : nearest;
    }
    return nearest;
  }
}
