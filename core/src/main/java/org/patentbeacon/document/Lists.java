package org.patentbeacon.document;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Immutable copies; a list that JSON leaves out is empty.
final class Lists {
  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /// The items that have a text: an empty one says nothing, so it is absent.
  static <T> List<T> withText(@Nullable List<T> list, Function<T, String> text) {
    List<T> all = copy(list);
    for (T item : all) {
      if (text.apply(item).isEmpty()) {
        return all.stream().filter(other -> !text.apply(other).isEmpty()).toList();
      }
    }
    return all;
  }
}
