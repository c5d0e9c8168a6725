package org.patentbeacon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the records of the model ask of their parts: lists that are copied, where JSON leaves one out it is empty; texts
/// that are there.
final class Lists {
  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  static String present(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      throw new IllegalArgumentException("expected a text, found none");
    }
    return text;
  }
}
