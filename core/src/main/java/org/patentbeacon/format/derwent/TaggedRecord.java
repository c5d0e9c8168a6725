package org.patentbeacon.format.derwent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of one record by their tag.
final class TaggedRecord {
  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private String last = "";
  private int size;

  /// Adds a line; one whose tag is blank goes on with the tag before.
  void add(String tag, String text) {
    last = tag.isBlank() ? last : tag;
    lines.computeIfAbsent(last, _ -> new ArrayList<>()).add(text.strip());
    size += text.length();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  int size() {
    return size;
  }

  Iterable<String> tags() {
    return lines.keySet();
  }

  /// The lines of a tag, without blank ones.
  List<String> lines(String tag) {
    return lines.getOrDefault(tag, List.of()).stream().filter(line -> !line.isEmpty()).toList();
  }

  /// The lines of a tag as one text.
  String text(String tag) {
    return String.join(" ", lines(tag));
  }

  /// The values of a tag, separated by semicolons.
  List<String> values(String tag) {
    return List.of(text(tag).split(";")).stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    lines.forEach((tag, values) -> text.append(tag).append(' ').append(String.join("\n   ", values)).append('\n'));
    return text.toString().strip();
  }
}
