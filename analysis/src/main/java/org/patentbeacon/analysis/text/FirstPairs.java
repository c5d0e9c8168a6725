package org.patentbeacon.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// For each unit, how many pairs of words met first in it and how often these were used later.
///
/// A text of a hundred words has five thousand pairs, so the pairs are never kept: word by word, those that its units join
/// to it are counted, and the counters are used again for the next word.
final class FirstPairs {
  private static final long NEVER = Long.MIN_VALUE;

  private final long[] days;
  private final int[][] words;
  private final long[] firstDay;
  private final int[] later;
  private final int[] fresh;
  private final long[] reuse;

  private FirstPairs(Tokens tokens) {
    days = tokens.days();
    words = Arrays.stream(tokens.units()).map(unit -> Arrays.stream(unit).distinct().sorted().toArray()).toArray(int[][]::new);
    firstDay = new long[tokens.words().size()];
    Arrays.fill(firstDay, NEVER);
    later = new int[firstDay.length];
    fresh = new int[days.length];
    reuse = new long[days.length];
  }

  static FirstPairs of(Tokens tokens) {
    FirstPairs pairs = new FirstPairs(tokens);
    List<List<Integer>> unitsOfWord = pairs.unitsOfWord(tokens.byDay());
    for (int word = 0; word < unitsOfWord.size(); word++) {
      pairs.count(word, unitsOfWord.get(word));
    }
    return pairs;
  }

  /// For each word, the units that have it, in the order of days.
  private List<List<Integer>> unitsOfWord(int[] byDay) {
    List<List<Integer>> unitsOfWord = new ArrayList<>();
    IntStream.range(0, firstDay.length).forEach(_ -> unitsOfWord.add(new ArrayList<>()));
    for (int unit : byDay) {
      for (int word : words[unit]) {
        unitsOfWord.get(word).add(unit);
      }
    }
    return unitsOfWord;
  }

  private void count(int word, List<Integer> units) {
    for (int unit : units) {
      meet(word, unit);
    }
    for (int unit : units) {
      for (int at = Arrays.binarySearch(words[unit], word) + 1; at < words[unit].length; at++) {
        boolean first = firstDay[words[unit][at]] == days[unit];
        fresh[unit] += first ? 1 : 0;
        reuse[unit] += first ? later[words[unit][at]] : 0;
      }
    }
    units.forEach(this::forget);
  }

  private void forget(int unit) {
    for (int word : words[unit]) {
      firstDay[word] = NEVER;
      later[word] = 0;
    }
  }

  private void meet(int word, int unit) {
    for (int at = Arrays.binarySearch(words[unit], word) + 1; at < words[unit].length; at++) {
      int other = words[unit][at];
      if (firstDay[other] == NEVER) {
        firstDay[other] = days[unit];
      } else if (firstDay[other] < days[unit]) {
        later[other]++;
      }
    }
  }

  /// {@return how many pairs met first in a unit}
  int fresh(int unit) {
    return fresh[unit];
  }

  /// {@return how often later units used them}
  long reuse(int unit) {
    return reuse[unit];
  }
}
