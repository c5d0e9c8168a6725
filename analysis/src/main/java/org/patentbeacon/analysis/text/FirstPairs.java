package org.patentbeacon.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// For each unit, how many pairs of words met first in it and how often these were used later.
///
/// A text of a hundred words has five thousand pairs, so the pairs are never kept: word by word, those that its units join
/// to it are counted, and the counters are used again for the next word.
///
/// @param fresh how many pairs met first, for each unit
/// @param reuse how often later units used them
record FirstPairs(int[] fresh, long[] reuse) {

  static FirstPairs of(List<DatedText> texts) {
    int[][] words = numbered(texts);
    List<List<Integer>> unitsOfWord = new ArrayList<>();
    IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(i -> texts.get(i).date())).forEach(unit -> {
      for (int word : words[unit]) {
        while (unitsOfWord.size() <= word) {
          unitsOfWord.add(new ArrayList<>());
        }
        unitsOfWord.get(word).add(unit);
      }
    });
    FirstPairs pairs = new FirstPairs(new int[texts.size()], new long[texts.size()]);
    long[] firstDay = new long[unitsOfWord.size()];
    int[] later = new int[unitsOfWord.size()];
    for (int word = 0; word < unitsOfWord.size(); word++) {
      pairs.count(word, unitsOfWord.get(word), new Joined(texts, words, firstDay, later));
    }
    return pairs;
  }

  /// The distinct words of each unit as numbers, ascending.
  private static int[][] numbered(List<DatedText> texts) {
    Map<String, Integer> numbers = new HashMap<>();
    return texts.stream().map(text -> text.tokens().stream()
        .mapToInt(token -> numbers.computeIfAbsent(token, _ -> numbers.size())).distinct().sorted().toArray())
        .toArray(int[][]::new);
  }

  private void count(int word, List<Integer> units, Joined joined) {
    for (int unit : units) {
      joined.forget(word, unit);
    }
    for (int unit : units) {
      joined.meet(word, unit);
    }
    for (int unit : units) {
      long day = joined.day(unit);
      for (int other : joined.words[unit]) {
        if (other > word && joined.firstDay[other] == day) {
          fresh[unit]++;
          reuse[unit] += joined.later[other];
        }
      }
    }
  }

  /// The words joined to one word: the first day of each, and how many units joined it later.
  private record Joined(List<DatedText> texts, int[][] words, long[] firstDay, int[] later) {
    private static final long NEVER = Long.MIN_VALUE;

    long day(int unit) {
      return texts.get(unit).date().toEpochDay();
    }

    void forget(int word, int unit) {
      for (int other : words[unit]) {
        if (other > word) {
          firstDay[other] = NEVER;
          later[other] = 0;
        }
      }
    }

    /// Called in the order of days.
    void meet(int word, int unit) {
      for (int other : words[unit]) {
        if (other > word && firstDay[other] == NEVER) {
          firstDay[other] = day(unit);
        } else if (other > word && firstDay[other] < day(unit)) {
          later[other]++;
        }
      }
    }
  }
}
