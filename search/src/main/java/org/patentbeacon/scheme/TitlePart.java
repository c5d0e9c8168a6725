package org.patentbeacon.scheme;

import java.util.ArrayList;
import java.util.List;

/// A part of a title as the offices print it: the words, then the references in brackets.
final class TitlePart {
  private final List<String> words = new ArrayList<>();
  private final List<String> references = new ArrayList<>();

  void words(String text) {
    add(words, text);
  }

  void reference(String text) {
    add(references, text);
  }

  private static void add(List<String> to, String text) {
    if (!text.isEmpty()) {
      to.add(text);
    }
  }

  String text() {
    String printed = String.join(" ", words);
    return references.isEmpty() ? printed : (printed + " (" + String.join("; ", references) + ")").strip();
  }
}
