/// Texts in, vectors out: what means something similar points in a similar direction.
///
/// Goes in: titles, abstracts and other texts. Comes out: for each a vector of length 1, from a model that runs on this
/// machine, without a network. Two small models can come along as Maven artifacts, one for Chinese and one for English;
/// any other one in the ONNX form, with its `tokenizer.json` or `vocab.txt`, is opened from its folder.
///
/// ```java
/// try (TextEmbedding model = EmbeddingModels.named("zh")) {
///   List<float[]> vectors = model.embed(List.of("一种LED散热装置", "发光二极管灯具的散热结构"));
///   float cosine = 0;
///   for (int i = 0; i < model.dimensions(); i++) {
///     cosine += vectors.get(0)[i] * vectors.get(1)[i];
///   }
/// }
/// ```
///
/// The package refuses to know documents, indexes, and what the vectors are used for.
@NullMarked
package org.patentbeacon.embedding;

import org.jspecify.annotations.NullMarked;
