package org.patentbeacon.report.echarts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON objects and arrays, written shortly.
final class Pairs {
  private Pairs() {}

  /// {@return an object}
  ///
  /// @param keysAndValues each key followed by its value
  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  /// {@return the first object with the entries of the second}
  ///
  /// @param map the object
  /// @param more entries that are added, or stand for those of the same key
  static Map<String, Object> with(Map<String, Object> map, Map<String, Object> more) {
    Map<String, Object> both = new LinkedHashMap<>(map);
    both.putAll(more);
    return both;
  }

  /// {@return an array}
  ///
  /// @param values its elements
  static List<Object> list(Object... values) {
    return new ArrayList<>(List.of(values));
  }

  /// {@return a number, without a fraction when it is whole; `-`, the mark of ECharts for nothing, when there is none}
  ///
  /// @param value the number
  static Object number(@Nullable Double value) {
    if (value == null) {
      return "-";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) value.longValue() : value;
  }
}
