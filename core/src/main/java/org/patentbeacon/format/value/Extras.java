package org.patentbeacon.format.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ExtraValue;

/// What a record says that has no field in the model, under `<format>.<name>`; a name may have several values.
public final class Extras {
  private final String format;
  private final SortedMap<String, List<String>> values = new TreeMap<>();

  /// Starts empty.
  ///
  /// @param format the id of the format, which stands before each name
  public Extras(String format) {
    this.format = format;
  }

  /// Keeps a value, unless it stands for nothing or is known under this name.
  ///
  /// @param name the source's own name for it
  /// @param value what the source writes
  public void add(String name, @Nullable String value) {
    String present = value == null ? "" : value.strip();
    if (present.isEmpty()) {
      return;
    }
    List<String> known = values.computeIfAbsent(format + "." + name, _ -> new ArrayList<>());
    if (!known.contains(present)) {
      known.add(present);
    }
  }

  /// {@return the values by name}
  public SortedMap<String, ExtraValue> map() {
    SortedMap<String, ExtraValue> map = new TreeMap<>();
    values.forEach((name, list) -> map.put(name, new ExtraValue(list)));
    return map;
  }
}
