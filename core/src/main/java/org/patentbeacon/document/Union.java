package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lists of facts from several sources as one list.
///
/// A fact that shares a key with one of an earlier source is the same fact: it only fills what is missing there. What one
/// source lists twice, such as a class that two offices gave, stays twice.
///
/// @param keys the keys of a fact
/// @param fill the first fact with what it lacks from the second
record Union<T>(Function<T, Collection<String>> keys, BinaryOperator<T> fill) {

  /// The facts of the sources, the best source first.
  List<T> of(List<List<T>> sources) {
    List<T> all = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (List<T> source : sources) {
      Map<String, Integer> added = new HashMap<>();
      for (T fact : source) {
        Integer place = keys.apply(fact).stream().map(places::get).filter(Objects::nonNull).findFirst().orElse(null);
        if (place == null) {
          keys.apply(fact).forEach(key -> added.putIfAbsent(key, all.size()));
          all.add(fact);
        } else {
          all.set(place, fill.apply(all.get(place), fact));
        }
      }
      added.forEach(places::putIfAbsent);
    }
    return List.copyOf(all);
  }

  static <V> @Nullable V either(@Nullable V best, @Nullable V other) {
    return best != null ? best : other;
  }
}
