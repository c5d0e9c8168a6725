package org.patentbeacon.embedding;

import java.util.List;

/// A model that turns texts into vectors: what means something similar points in a similar direction.
///
/// Every vector has length 1, so that the scalar product of two is their cosine. Vectors of different models have nothing
/// to do with each other: keep [#model()] beside what you store and compare only what agrees in it.
///
/// A model can be used by several threads at once. It holds memory outside the Java heap until it is closed.
public interface TextEmbedding extends AutoCloseable {

  /// {@return the name of the model with its version, the same in every run; two models that give different vectors differ
  /// in it}
  String model();

  /// {@return how many numbers a vector has}
  int dimensions();

  /// {@return the languages whose texts it understands}
  TextLanguages languages();

  /// {@return the vectors of some documents, in the order of their texts}
  ///
  /// Texts are computed by several threads. A text gets the same vector, to the last bit, whatever it is given together
  /// with. A text longer than the model reads (512 tokens as a rule: some 500 Chinese characters or 350 English words) is
  /// cut at its end, so put what matters first.
  ///
  /// @param texts texts that are not blank
  /// @throws IllegalArgumentException when a text is blank; the message says which one
  /// @throws IllegalStateException when the model has been closed
  List<float[]> embed(List<String> texts);

  /// {@return the vector of a question that is to find documents}
  ///
  /// Some models want a question to look different from a document. To compare documents with documents, as similar
  /// documents do, take [#embed(List)] for both.
  ///
  /// @param text a text that is not blank
  /// @throws IllegalArgumentException when the text is blank
  /// @throws IllegalStateException when the model has been closed
  default float[] embedQuery(String text) {
    return embed(List.of(text)).getFirst();
  }

  /// Gives the memory of the model back, once the threads that are within it have left. Closing again does nothing.
  @Override
  void close();
}
