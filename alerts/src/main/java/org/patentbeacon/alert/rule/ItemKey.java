package org.patentbeacon.alert.rule;

import java.util.Map;

/// A family in an alert about many, stored once per watch so that a family is reported once.
///
/// @param family the family
/// @param eventClass the class of finding, such as `NEW`
public record ItemKey(String family, String eventClass) {

  /// {@return the key after families were joined}
  ///
  /// @param survivors per family that is no more, the one it became part of
  public ItemKey after(Map<String, String> survivors) {
    String now = family;
    for (int i = 0; i <= survivors.size() && survivors.containsKey(now); i++) {
      now = survivors.get(now);
    }
    return new ItemKey(now, eventClass);
  }

  @Override
  public String toString() {
    return family + "|" + eventClass;
  }
}
