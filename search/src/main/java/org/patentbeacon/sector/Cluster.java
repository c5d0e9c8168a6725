package org.patentbeacon.sector;

import java.util.List;

/// An industry cluster that the sector serves.
///
/// @param id its id
/// @param name what it is called
/// @param topics the ids of its topics; none means all
/// @param place where it stands
public record Cluster(String id, BilingualName name, List<String> topics, Place place) {

  /// Copies the list.
  public Cluster {
    topics = List.copyOf(topics);
  }
}
