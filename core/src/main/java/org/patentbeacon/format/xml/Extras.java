package org.patentbeacon.format.xml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.format.value.Values;

/// What a record says and the model has no field for, under the name the source gives it, such as
/// `uspto-grant.us-exemplary-claim`; a name may have several values, each once.
public final class Extras {
  private static final String PRESENT = "yes";
  private static final int PLACEHOLDER = 6;

  private final String format;
  private final SortedMap<String, Set<String>> values = new TreeMap<>();

  /// Starts empty.
  ///
  /// @param format the id of the format, in front of each name
  public Extras(String format) {
    this.format = format;
  }

  /// Keeps a value in display form, behind others of the same name.
  ///
  /// @param name the source's own name for it
  /// @param value what the source writes; nothing happens when it stands for nothing
  public void add(String name, @Nullable String value) {
    String present = Values.present(value);
    String text = present == null ? "" : DisplayForm.of(present);
    if (!text.isEmpty()) {
      values.computeIfAbsent(name, _ -> new LinkedHashSet<>(2)).add(text);
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

  /// Keeps the current element as [#element(String, XmlCursor)], one without text by the word `yes`, since it says
  /// something by being there.
  ///
  /// @param name the name to keep it by
  /// @param xml the cursor, on the start tag; it ends on the end tag
  public void presence(String name, XmlCursor xml) {
    String text = xml.text(_ -> true);
    add(name, text.isEmpty() ? PRESENT : text);
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

  /// {@return all values, by name}
  public SortedMap<String, ExtraValue> all() {
    SortedMap<String, ExtraValue> all = new TreeMap<>();
    values.forEach((name, texts) -> all.put(format + "." + name, new ExtraValue(List.copyOf(texts))));
    return all;
  }
}
