package org.patentbeacon.format.st36;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;

/// What a record says that has no field in the model, by the names of its elements: the `extra` of its document.
public final class Leftovers {
  private static final int PLACEHOLDER = 6;

  private final String format;
  private final SortedMap<String, List<String>> values = new TreeMap<>();

  /// Starts without any.
  ///
  /// @param format the id of the format, the first part of every key
  public Leftovers(String format) {
    this.format = format;
  }

  /// Keeps a value behind the others of its name.
  ///
  /// @param name the name
  /// @param value the value in display form; nothing happens when it is absent or a word for nothing
  public void add(String name, @Nullable String value) {
    String present = Values.present(value);
    if (present != null) {
      values.computeIfAbsent(format + "." + name, _ -> new ArrayList<>()).add(present);
    }
  }

  /// Keeps all text of the current element, that of its parts with blanks between them; dates and numbers of nothing but
  /// zeros are left out.
  ///
  /// @param name the name to keep it by
  /// @param xml the cursor, on the start tag; it ends on the end tag
  public void element(String name, XmlCursor xml) {
    String text = xml.text(_ -> true);
    add(name, text.contains("000000") ? withoutPlaceholders(text) : text);
  }

  private static String withoutPlaceholders(String text) {
    StringBuilder kept = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean nothing = word.length() >= PLACEHOLDER && word.chars().allMatch(c -> c == '0');
      if (!nothing) {
        kept.append(kept.isEmpty() ? "" : " ").append(word);
      }
    }
    return kept.toString();
  }

  /// Notes what a `status` attribute asks for, as far as it is more than a new publication.
  ///
  /// @param status the attribute; `d` and `D` ask to delete the document
  public void status(@Nullable String status) {
    switch (status == null ? "" : status) {
      case "", "n", "N" -> {}
      case "d", "D" -> add("status", "D");
      default -> add("status", status);
    }
  }

  /// {@return the values, several of one name as a list}
  public SortedMap<String, ExtraValue> all() {
    SortedMap<String, ExtraValue> extra = new TreeMap<>();
    values.forEach((name, list) -> extra.put(name, new ExtraValue(list)));
    return extra;
  }
}
