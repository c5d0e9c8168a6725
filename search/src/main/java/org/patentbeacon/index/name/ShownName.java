package org.patentbeacon.index.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A name under which printed names are shown and counted, by the words of which a query asks for it.
///
/// Groups whose main names consist of the same words are shown as one, since neither a reader nor a query could tell them
/// apart; they stay two groups.
final class ShownName {
  /// Its words, each between blanks.
  final String spaced;
  /// The printed names that are shown so.
  final Set<String> printed = new HashSet<>();
  private final SortedMap<String, Integer> mains = new TreeMap<>();

  ShownName(List<String> words) {
    spaced = spaced(words);
  }

  static String spaced(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  void add(String name, String main) {
    printed.add(name);
    mains.merge(main, 1, Integer::sum);
  }

  void remove(String name, String main) {
    printed.remove(name);
    mains.merge(main, -1, (known, less) -> known + less == 0 ? null : known + less);
  }

  boolean isEmpty() {
    return printed.isEmpty();
  }

  /// As it is now, written in the first of several ways.
  ShownNames.Shown now() {
    return new ShownNames.Shown(mains.firstKey(), spaced, List.copyOf(printed));
  }
}
