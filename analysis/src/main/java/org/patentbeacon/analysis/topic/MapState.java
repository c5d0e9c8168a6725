package org.patentbeacon.analysis.topic;

/// Whether there is a map.
public enum MapState {
  /// There is one.
  MADE,
  /// So few families have a text that they are a list and no map.
  TOO_FEW,
  /// There are more families than can be compared with each other.
  TOO_MANY
}
