package org.patentbeacon.format.derwent;

import java.util.Map;
import java.util.Optional;

/// The languages of publications as Derwent writes them, ISO 639-1.
final class Languages {
  private static final Map<String, String> CODES = Map.ofEntries(Map.entry("English", "en"), Map.entry("Chinese", "zh"),
      Map.entry("Japanese", "ja"), Map.entry("Korean", "ko"), Map.entry("German", "de"), Map.entry("French", "fr"),
      Map.entry("Russian", "ru"), Map.entry("Spanish", "es"), Map.entry("Portuguese", "pt"), Map.entry("Italian", "it"),
      Map.entry("Dutch", "nl"), Map.entry("Czech", "cs"), Map.entry("Polish", "pl"), Map.entry("Swedish", "sv"));

  private Languages() {}

  static Optional<String> of(String word) {
    return Optional.ofNullable(CODES.get(word));
  }
}
