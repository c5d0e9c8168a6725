package org.patentbeacon.name;

import java.util.ArrayList;
import java.util.List;

/// Finds in a Chinese name the names of organisations with which it begins, as 某某大学 in 某某大学附属医院.
final class Beginnings {
  private static final List<String> ENDS = List.of("大学", "大學", "学院", "學院", "研究院", "医院", "醫院", "公司");
  private static final int SHORTEST = 4;

  private Beginnings() {}

  /// The beginnings, longest first; none of them the whole name.
  static List<String> of(String name) {
    List<String> found = new ArrayList<>(0);
    for (int end = name.length() - 1; end >= SHORTEST; end--) {
      if (isEnd(name, end)) {
        found.add(name.substring(0, end));
      }
    }
    return found;
  }

  private static boolean isEnd(String name, int end) {
    for (String word : ENDS) {
      if (name.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }
}
