package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// The baseline: Lucene's BM25 as it comes (k1 1.2, b .75) over one field with the titles and bodies of all languages. A
/// query is any of its distinct terms; several seeds are one query.
public final class PlainBm25 implements RankingSystem {
  private static final String TEXT = "text";
  private static final String ID = "id";

  private final ChineseTerms chinese;
  private final PlainTerms terms;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private @Nullable DirectoryReader reader;

  /// An empty index.
  ///
  /// @param chinese what Chinese text is cut into
  public PlainBm25(ChineseTerms chinese) {
    this.chinese = chinese;
    this.terms = new PlainTerms(chinese);
  }

  @Override
  public String name() {
    return "bm25-" + chinese.label();
  }

  @Override
  public void index(List<QualityDocument> documents) throws IOException {
    IndexWriterConfig plain = new IndexWriterConfig(terms).setSimilarity(new BM25Similarity(1.2f, 0.75f));
    try (IndexWriter writer = new IndexWriter(directory, plain)) {
      for (QualityDocument document : documents) {
        Document entry = new Document();
        entry.add(new StringField(ID, document.id(), Field.Store.YES));
        entry.add(new TextField(TEXT, texts(document), Field.Store.NO));
        writer.addDocument(entry);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  private static String texts(QualityDocument document) {
    return document.texts().values().stream().map(QualityText::whole).collect(Collectors.joining("\n"));
  }

  @Override
  public List<RankedDocument> rank(QualityQuery query, int limit) throws IOException {
    if (reader == null) {
      throw new IllegalStateException("nothing is indexed");
    }
    String asked = switch (query) {
      case QualityQuery.Text text -> text.text();
      case QualityQuery.Seeds seeds -> seeds.documents().stream().map(PlainBm25::texts).collect(Collectors.joining("\n"));
    };
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
    List<RankedDocument> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(any(terms.distinct(asked)), new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE)).scoreDocs) {
      found.add(new RankedDocument(searcher.storedFields().document(hit.doc).get(ID), hit.score));
    }
    return found;
  }

  private static BooleanQuery any(SequencedSet<String> words) {
    // Ten seeds may have more terms than Lucene lets a query have by default; the bound is the machine's, so never lower it.
    IndexSearcher.setMaxClauseCount(Math.max(IndexSearcher.getMaxClauseCount(), words.size()));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD));
    return any.build();
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    directory.close();
    terms.close();
  }
}
