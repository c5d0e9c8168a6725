package org.patentbeacon.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;

/// Gives documents their vectors: a model, and what of a document it reads.
public interface VectorSource {

  /// {@return the name of the model, of letters, digits, `-`, `_` and `.`; vectors of two names are never compared}
  String model();

  /// {@return the text of a document that the model reads; absent when the document has none it understands}
  ///
  /// @param document the document
  @Nullable String text(PatentDocument document);

  /// {@return the vectors of texts, in their order, each of length 1}
  ///
  /// @param texts the texts
  List<float[]> vectors(List<String> texts);
}
