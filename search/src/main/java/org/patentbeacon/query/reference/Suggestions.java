package org.patentbeacon.query.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbeacon.query.table.EditDistance;

/// What a name that nothing has may have been meant for.
///
/// @param all at most three names, equally near
record Suggestions(List<String> all) {
  private static final int MOST = 3;
  private static final int FARTHEST = 2;

  /// The nearest of some words: they differ in at most two places and in no more than half of their characters, and none is
  /// nearer; of many the first.
  ///
  /// @param asked the name that nothing has
  /// @param words by each word what is suggested for it
  static Suggestions of(String asked, Map<String, String> words) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    words.keySet().forEach(word -> distances.put(word, EditDistance.of(asked, word, FARTHEST + 1)));
    Set<String> near = new LinkedHashSet<>();
    for (int distance = 0; near.isEmpty() && distance <= FARTHEST; distance++) {
      for (Map.Entry<String, String> word : words.entrySet()) {
        if (distances.getOrDefault(word.getKey(), FARTHEST + 1) == distance && 2 * distance <= word.getKey().length()) {
          near.add(word.getValue());
        }
      }
    }
    return new Suggestions(near.stream().limit(MOST).toList());
  }

  /// The question behind a message; empty when nothing is near.
  String words() {
    return all.isEmpty() ? "" : all.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }
}
