package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.DocumentVector;
import org.patentbeacon.index.field.IndexNames;

/// The vectors of an entry, and the models that were asked for one.
///
/// @param vectors the vectors, one for each model that understood the document
/// @param asked the names of the models that were asked
record Vectors(List<DocumentVector> vectors, List<String> asked) {
  static final Vectors NONE = new Vectors(List.of(), List.of());

  /// What a stored entry has.
  static Vectors of(LeafReader leaf, int document) throws IOException {
    return except(leaf, document, null);
  }

  /// What a stored entry has, but for one model; `null` for none.
  static Vectors except(LeafReader leaf, int document, @Nullable String model) throws IOException {
    List<DocumentVector> vectors = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (String other : models(leaf)) {
      if (!other.equals(model) && wasAsked(leaf, document, other)) {
        asked.add(other);
        add(leaf, document, other, vectors);
      }
    }
    return new Vectors(vectors, asked);
  }

  private static List<String> models(LeafReader leaf) throws IOException {
    List<String> models = new ArrayList<>();
    Terms asked = leaf.terms(IndexNames.EMBEDDED);
    TermsEnum names = asked == null ? TermsEnum.EMPTY : asked.iterator();
    for (BytesRef name = names.next(); name != null; name = names.next()) {
      models.add(name.utf8ToString());
    }
    return models;
  }

  private static boolean wasAsked(LeafReader leaf, int document, String model) throws IOException {
    PostingsEnum asked = leaf.postings(new Term(IndexNames.EMBEDDED, model), PostingsEnum.NONE);
    return asked != null && asked.advance(document) == document;
  }

  private static void add(LeafReader leaf, int document, String model, List<DocumentVector> vectors) throws IOException {
    FloatVectorValues values = leaf.getFloatVectorValues(IndexNames.VECTOR + model);
    if (values != null) {
      KnnVectorValues.DocIndexIterator at = values.iterator();
      if (at.advance(document) == document) {
        vectors.add(new DocumentVector(model, values.vectorValue(at.index()).clone()));
      }
    }
  }

  /// These and one of another model, or only the knowledge that it understood nothing.
  Vectors with(String model, float @Nullable [] values) {
    List<DocumentVector> more = new ArrayList<>(vectors);
    if (values != null) {
      more.add(new DocumentVector(model, values));
    }
    List<String> all = new ArrayList<>(asked);
    all.add(model);
    return new Vectors(more, all);
  }
}
