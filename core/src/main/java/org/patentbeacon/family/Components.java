package org.patentbeacon.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of numbered things hang together. Source: union by smaller number with path halving (Tarjan and van Leeuwen, 1984).
public final class Components {
  private final int[] above;

  /// Things of which none hang together yet.
  ///
  /// @param number how many there are, numbered from 0
  public Components(int number) {
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

  /// Makes two things hang together.
  ///
  /// @param one the number of the first
  /// @param other that of the second
  public void join(int one, int other) {
    int left = find(one);
    int right = find(other);
    above[Math.max(left, right)] = Math.min(left, right);
  }

  /// {@return the smallest number of those that hang together with a thing}
  ///
  /// @param thing its number
  public int find(int thing) {
    int at = thing;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }
}
