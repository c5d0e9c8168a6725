package org.patentbeacon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.scheme.Schemes;
import org.patentbeacon.similar.NearestPassages;
import org.patentbeacon.similar.SimilarDocuments;
import org.patentbeacon.similar.SimilarHit;
import org.patentbeacon.similar.SimilarRequest;
import org.patentbeacon.similar.WordVectors;

/// Similar documents of a database: words, classes and citations always, other languages by its dictionary, meaning by its
/// models.
public final class Similarity implements AutoCloseable {
  private final PatentIndex index;
  private final DictionaryFile dictionary;
  private final MeaningModels models;

  Similarity(Path folder, PatentIndex index, Schemes schemes) {
    this.index = index;
    this.dictionary = new DictionaryFile(folder, index, schemes);
    this.models = new MeaningModels(folder, index);
  }

  /// {@return the term dictionary, by which a Chinese text finds English documents and back}
  public DictionaryFile dictionary() {
    return dictionary;
  }

  /// {@return the models that find similar meaning}
  public MeaningModels models() {
    return models;
  }

  /// Finds the documents nearest to seeds, each with why it is near.
  ///
  /// @param request what is to be like what
  /// @return the nearest documents, the best first
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a clause of the filter cannot be answered by this database
  public List<SimilarHit> find(SimilarRequest request) throws IOException {
    return documents().find(request);
  }

  /// {@return the ids of the documents nearest to seeds, the best first}
  ///
  /// @param request what is to be like what
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when the snapshot of the request is no longer open
  public List<RankedId> ids(SimilarRequest request) throws IOException {
    return documents().ids(request);
  }

  /// {@return what makes vectors of texts by their words, by how rare those are in this database now}
  public WordVectors words() {
    return new WordVectors(index);
  }

  /// {@return what finds the nearest of some passages in meaning, by the models of this database}
  ///
  /// @param passages the passages
  /// @throws IOException when a model cannot be opened
  public NearestPassages passages(List<String> passages) throws IOException {
    return new NearestPassages(models.sources(), passages);
  }

  private SimilarDocuments documents() throws IOException {
    return new SimilarDocuments(index, dictionary.current(), models.sources());
  }

  @Override
  public void close() {
    models.close();
  }
}
