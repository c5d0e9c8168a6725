package org.patentbeacon.sector.pack;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much the topics held in the database a package was made at.
///
/// @param unit what was counted as one, such as `SIMPLE_FAMILY`
/// @param snapshot the state of that database
/// @param topics the numbers by the id of the topic; that of the sector for the sector as a whole
public record PackedCounts(String unit, String snapshot, SortedMap<String, Long> topics) {

  /// Copies the map.
  public PackedCounts {
    topics = new TreeMap<>(topics);
  }

  /// {@return numbers as a package tells them}
  ///
  /// @param topics the numbers by the id of the topic
  /// @param unit what was counted as one
  /// @param snapshot the state of the database
  public static PackedCounts of(Map<String, Long> topics, String unit, String snapshot) {
    return new PackedCounts(unit, snapshot, new TreeMap<>(topics));
  }
}
