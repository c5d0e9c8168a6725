package org.patentbeacon.similar;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.embedding.TextEmbedding;
import org.patentbeacon.index.VectorSource;

/// What a model reads of a document: title and abstract in a language it understands, independent claims where there is no
/// abstract.
///
/// @param embedding the model
public record MeaningSource(TextEmbedding embedding) implements VectorSource {

  @Override
  public String model() {
    return embedding.model();
  }

  @Override
  public @Nullable String text(PatentDocument document) {
    return text(Seed.of(document));
  }

  /// What the model reads of a seed; `null` when it understands nothing of it.
  @Nullable String text(Seed seed) {
    String text = seed.passages().stream().filter(passage -> embedding.languages().include(passage.lang()))
        .map(passage -> passage.text().strip()).filter(passage -> !passage.isEmpty()).distinct()
        .collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  @Override
  public List<float[]> vectors(List<String> texts) {
    return embedding.embed(texts);
  }
}
