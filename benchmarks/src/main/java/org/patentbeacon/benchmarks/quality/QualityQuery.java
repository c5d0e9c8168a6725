package org.patentbeacon.benchmarks.quality;

import java.util.List;

/// What is looked for.
public sealed interface QualityQuery {
  /// Documents about what a text is about.
  ///
  /// @param language of the text
  /// @param text a title or more
  record Text(String language, String text) implements QualityQuery {}

  /// Documents like these.
  ///
  /// @param documents one or several of the collection
  record Seeds(List<QualityDocument> documents) implements QualityQuery {
    /// Copies what it is given.
    public Seeds {
      documents = List.copyOf(documents);
    }
  }
}
