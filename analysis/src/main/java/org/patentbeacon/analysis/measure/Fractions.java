package org.patentbeacon.analysis.measure;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.patentbeacon.index.CodePointOrder;

/// What each value gets from the units that have it.
///
/// Units are tallied by how many values share them and added up in that order, so that the order of the units changes
/// nothing, not even the last bit.
///
/// @param counting how units of several values count
/// @param weights what each value gets, by code point of the value; values that get nothing are left out
/// @param known units with a value
/// @param unknown units without one
public record Fractions(Counting counting, SortedMap<String, Double> weights, int known, int unknown) {

  /// Copies the weights.
  public Fractions {
    SortedMap<String, Double> copy = new TreeMap<>(CodePointOrder.INSTANCE);
    copy.putAll(weights);
    weights = Collections.unmodifiableSortedMap(copy);
  }

  /// {@return the weights of values}
  ///
  /// @param units the values of each unit, in the order in which they are listed; one listed twice counts once
  /// @param counting how units of several values count
  public static Fractions of(List<List<String>> units, Counting counting) {
    Map<String, Tally> tallies = new HashMap<>();
    int unknown = 0;
    for (List<String> unit : units) {
      Set<String> distinct = new LinkedHashSet<>(unit);
      unknown += distinct.isEmpty() ? 1 : 0;
      int place = 0;
      for (String value : distinct) {
        if (counting.weight(place++, distinct.size()) > 0) {
          tallies.computeIfAbsent(value, _ -> new Tally()).add(distinct.size());
        }
      }
    }
    SortedMap<String, Double> weights = new TreeMap<>(CodePointOrder.INSTANCE);
    tallies.forEach((value, tally) -> weights.put(value, tally.sum(counting)));
    return new Fractions(counting, weights, units.size() - unknown, unknown);
  }

  /// How many units a value shares with how many others.
  private static final class Tally {
    private int[] units = new int[4];

    void add(int distinct) {
      if (distinct >= units.length) {
        units = Arrays.copyOf(units, 2 * distinct);
      }
      units[distinct]++;
    }

    double sum(Counting counting) {
      return IntStream.range(1, units.length).mapToDouble(distinct -> units[distinct] * counting.weight(0, distinct)).sum();
    }
  }
}
