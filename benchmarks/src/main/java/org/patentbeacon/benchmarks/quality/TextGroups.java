package org.patentbeacon.benchmarks.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Texts that belong together, joined pair by pair.
final class TextGroups {
  /// So many letters and digits in a row are one shingle.
  private static final int SHINGLE = 8;
  /// Texts with this share of shingles in common are the same text twice. In the files nothing lies between .44 and .77.
  private static final double SAME = 0.7;

  private final Map<String, String> parents = new LinkedHashMap<>();

  TextGroups() {}

  TextGroups(TextGroups others) {
    parents.putAll(others.parents);
  }

  void add(String text) {
    parents.putIfAbsent(text, text);
  }

  void join(String one, String other) {
    add(one);
    add(other);
    String first = group(one);
    String second = group(other);
    boolean isInOrder = first.compareTo(second) <= 0;
    parents.put(isInOrder ? second : first, isInOrder ? first : second);
  }

  /// The text that stands for the group of this one: that which sorts first, whatever was joined when.
  String group(String text) {
    String at = text;
    for (String parent = parents.getOrDefault(at, at); !parent.equals(at); parent = parents.getOrDefault(at, at)) {
      at = parent;
    }
    return at;
  }

  /// Joins those of these texts whose bodies are the same but for a few words: one patent may be in the files with its
  /// title and without, or in two versions.
  void joinRepeated(List<String> texts) {
    Map<String, List<Integer>> holders = new HashMap<>();
    int[] sizes = new int[texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      int[] common = new int[i];
      Set<String> shingles = shingles(texts.get(i));
      sizes[i] = shingles.size();
      for (String shingle : shingles) {
        List<Integer> earlier = holders.computeIfAbsent(shingle, _ -> new ArrayList<>());
        earlier.forEach(text -> common[text]++);
        earlier.add(i);
      }
      for (int j = 0; j < i; j++) {
        if (common[j] >= SAME * (sizes[i] + sizes[j] - common[j])) {
          join(texts.get(i), texts.get(j));
        }
      }
    }
  }

  private static Set<String> shingles(String text) {
    String letters = Normalizer.normalize(PairFiles.text(text).body(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i == 0 || i + SHINGLE <= letters.length(); i++) {
      shingles.add(letters.substring(i, Math.min(letters.length(), i + SHINGLE)));
    }
    return shingles;
  }

  /// These texts by the group they are in.
  SequencedMap<String, List<String>> of(List<String> texts) {
    SequencedMap<String, List<String>> groups = new LinkedHashMap<>();
    texts.forEach(text -> groups.computeIfAbsent(group(text), _ -> new ArrayList<>()).add(text));
    return groups;
  }
}
