package org.patentbeacon.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of numbered things hang together. Source: union by smaller number with path halving (Tarjan and van Leeuwen, 1984).
final class Components {
  private final int[] above;

  private Components(int number) {
    this.above = new int[number];
    for (int i = 0; i < number; i++) {
      above[i] = i;
    }
  }

  /// Things hang together that have a node in common.
  ///
  /// @param links the links of each thing
  static Components of(List<List<FamilyLink>> links) {
    Components components = new Components(links.size());
    Map<String, Integer> first = new HashMap<>();
    for (int thing = 0; thing < links.size(); thing++) {
      for (FamilyLink link : links.get(thing)) {
        Integer known = first.putIfAbsent(link.node(), thing);
        if (known != null) {
          components.join(known, thing);
        }
      }
    }
    return components;
  }

  private void join(int one, int other) {
    int left = find(one);
    int right = find(other);
    above[Math.max(left, right)] = Math.min(left, right);
  }

  /// The smallest number of those that hang together with a thing.
  int find(int thing) {
    int at = thing;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }
}
