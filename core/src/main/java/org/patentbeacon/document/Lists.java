package org.patentbeacon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Immutable copies; a list that JSON leaves out is empty.
final class Lists {
  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
