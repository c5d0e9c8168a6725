package org.patentbeacon.watch.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.sector.Cluster;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

/// Makes the watches of a cluster, which belong to the institution and which all members see (rule G11).
public final class ClusterWatches {
  private ClusterWatches() {}

  /// {@return a watch over the indicators of each topmost topic of a cluster}
  ///
  /// @param cluster the cluster
  /// @param topmost the topmost topics of the sector
  public static List<GeneratedWatch> of(Cluster cluster, List<Topic> topmost) {
    List<Topic> own = cluster.topics().isEmpty() ? topmost
        : topmost.stream().flatMap(Topic::all).filter(topic -> cluster.topics().contains(topic.id())).toList();
    return own.stream().map(topic -> GeneratedWatch.of(
        new GeneratedWatch.Origin(cluster.id(), GenerationRule.G11, topic.id()), WatchKind.SECTOR_INDICATOR,
        new TreeMap<>(Map.of("topic", topic.id())), new Wording(topic.name().zh(), topic.name().zh()))).toList();
  }
}
