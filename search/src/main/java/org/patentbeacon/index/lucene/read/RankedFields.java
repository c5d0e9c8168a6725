package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.patentbeacon.index.WordForms;

/// The fields whose words rank documents, and how much each says: the sum of BM25 in each of them.
///
/// Source: the `RetrievalQuality` benchmark (November 2026). Between k1 .6 and 1.8, b .4 and .75 and a title worth once or
/// twice an abstract the measures move by .01; so the values of the literature stay. Claims, of which those files have none,
/// are worth little, since long texts say what everyone says.
///
/// @param code the field
/// @param weight what a word in it is worth
/// @param bm25 how often and in how long a text it must stand
record RankedFields(String code, float weight, BM25Similarity bm25) {
  private static final List<RankedFields> ALL = List.of(
      new RankedFields("TI", 1.0f, new BM25Similarity(1.2f, 0.75f)),
      new RankedFields("AB", 1.0f, new BM25Similarity(1.2f, 0.75f)),
      new RankedFields("CLAIM", 0.3f, new BM25Similarity(1.2f, 0.75f)));

  static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
    private final Similarity plain = new BM25Similarity();

    @Override
    public Similarity get(String name) {
      return ALL.stream().filter(field -> field.code.equals(name)).<Similarity>map(RankedFields::bm25).findFirst().orElse(plain);
    }
  };

  /// The number of documents that have a form of a term in one of the fields, or somewhat less.
  static int frequency(IndexReader reader, String term) throws IOException {
    int most = 0;
    for (RankedFields field : ALL) {
      for (String form : WordForms.of(term)) {
        most = Math.max(most, reader.docFreq(new Term(field.code, form)));
      }
    }
    return most;
  }

  /// Looks for the forms of a term, taken for one, in every field.
  static void add(BooleanQuery.Builder any, String term, float weight) {
    List<String> forms = WordForms.of(term);
    for (RankedFields field : ALL) {
      SynonymQuery.Builder one = new SynonymQuery.Builder(field.code);
      forms.forEach(form -> one.addTerm(new Term(field.code, form)));
      any.add(new BoostQuery(one.build(), weight * field.weight), Occur.SHOULD);
    }
  }
}
