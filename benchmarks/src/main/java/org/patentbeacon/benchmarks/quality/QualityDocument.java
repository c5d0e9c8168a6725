package org.patentbeacon.benchmarks.quality;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A document as a ranking system sees it.
///
/// @param id its publication number where the collection knows one, otherwise a name that says nothing
/// @param texts by language (`zh`, `en`)
/// @param classes symbols such as `B63G8/22`, those of the IPC and the CPC together, each once
/// @param cited the publication numbers it refers to, written like the ids
public record QualityDocument(String id, Map<String, QualityText> texts, List<String> classes, List<String> cited) {
  /// Copies what it is given.
  public QualityDocument {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    classes = List.copyOf(classes);
    cited = List.copyOf(cited);
  }

  /// A document of nothing but a text.
  ///
  /// @param id its name
  /// @param language of the text
  /// @param text the text
  /// @return the document
  public static QualityDocument of(String id, String language, QualityText text) {
    return new QualityDocument(id, Map.of(language, text), List.of(), List.of());
  }
}
