package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.format.value.Values;

/// Values of the source that have no field in the document, by name and in source order.
final class Extras {
  private final String format;
  private final SortedMap<String, List<String>> values = new TreeMap<>();

  Extras(String format) {
    this.format = format;
  }

  /// Adds a value, unless there is none or it is there already.
  void add(String name, @Nullable String value) {
    String present = Values.present(value);
    if (present == null) {
      return;
    }
    List<String> named = values.computeIfAbsent(format + "." + name, _ -> new ArrayList<>());
    if (!named.contains(present)) {
      named.add(present);
    }
  }

  SortedMap<String, ExtraValue> all() {
    SortedMap<String, ExtraValue> all = new TreeMap<>();
    values.forEach((name, named) -> all.put(name, new ExtraValue(named)));
    return all;
  }
}
