package org.patentbeacon.format.uspto;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.format.xml.XmlCursor;

/// What a record says and the model has no field for, under the name the source gives it: `uspto-grant.us-exemplary-claim`.
///
/// An element that is empty and means something by being there has the value `yes`.
public final class Extras {
  private static final String PRESENT = "yes";

  private final String format;
  private final Map<String, Set<String>> values = new TreeMap<>();

  /// Starts empty.
  ///
  /// @param format the id of the format, in front of each name
  public Extras(String format) {
    this.format = format;
  }

  /// Keeps a value, behind others of the same name, each once.
  ///
  /// @param name the name in the source
  /// @param value the value; nothing happens when it is absent or blank
  public void add(String name, @Nullable String value) {
    String text = value == null ? "" : DisplayForm.of(value);
    if (!text.isEmpty()) {
      values.computeIfAbsent(name, _ -> new LinkedHashSet<>(2)).add(text);
    }
  }

  /// Keeps the current element: its texts, parted by spaces.
  ///
  /// @param name the name in the source
  /// @param xml the cursor, on the start tag
  public void element(String name, XmlCursor xml) {
    String text = xml.text(_ -> true);
    add(name, text.isEmpty() ? PRESENT : text);
  }

  /// {@return all values, by name}
  public SortedMap<String, ExtraValue> all() {
    SortedMap<String, ExtraValue> all = new TreeMap<>();
    values.forEach((name, texts) -> all.put(format + "." + name, new ExtraValue(List.copyOf(texts))));
    return all;
  }
}
