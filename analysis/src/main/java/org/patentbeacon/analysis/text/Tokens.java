package org.patentbeacon.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The tokens of all units as numbers.
///
/// @param words the word of each number
/// @param units the numbers of each unit, in the order of its text
/// @param days the day of each unit
record Tokens(List<String> words, int[][] units, long[] days) {

  static Tokens of(List<DatedText> texts) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> words = new ArrayList<>();
    int[][] units = new int[texts.size()][];
    for (int unit = 0; unit < units.length; unit++) {
      List<String> tokens = texts.get(unit).tokens();
      units[unit] = new int[tokens.size()];
      for (int at = 0; at < tokens.size(); at++) {
        Integer known = numbers.putIfAbsent(tokens.get(at), words.size());
        units[unit][at] = known == null ? words.size() : known;
        if (known == null) {
          words.add(tokens.get(at));
        }
      }
    }
    return new Tokens(words, units, texts.stream().mapToLong(text -> text.date().toEpochDay()).toArray());
  }

  /// {@return the units in the order of their days}
  int[] byDay() {
    return IntStream.range(0, days.length).boxed().sorted(Comparator.comparingLong(unit -> days[unit]))
        .mapToInt(Integer::intValue).toArray();
  }
}
