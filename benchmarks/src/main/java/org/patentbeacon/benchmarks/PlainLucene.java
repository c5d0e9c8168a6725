package org.patentbeacon.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PatentDocument;

/// What a programmer writes who knows Lucene and needs titles, abstracts and claims, applicants and classes of patents:
/// the standard tokenizer, Chinese characters and their pairs, the document stored. No sentences, no paragraphs, no
/// merging, no batches. Searched on all cores, as ours is.
final class PlainLucene implements Closeable {
  private final IndexWriter writer;

  PlainLucene(Path folder) throws IOException {
    writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new Words()).setRAMBufferSizeMB(128));
  }

  /// Lower-cased words; of Chinese characters each one, and each pair of neighbours at the place of the first.
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new StandardTokenizer();
      return new TokenStreamComponents(tokens, new Pairs(new LowerCaseFilter(tokens)));
    }
  }

  private static final class Pairs extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private String before = "";
    private State waiting;

    Pairs(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (waiting != null) {
        restoreState(waiting);
        waiting = null;
        before = term.toString();
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      boolean single = term.length() == 1 && term.charAt(0) >= '\u3400';
      if (single && !before.isEmpty() && increment.getPositionIncrement() == 1) {
        waiting = captureState();
        String pair = before + term;
        term.setEmpty().append(pair);
        increment.setPositionIncrement(0);
        return true;
      }
      before = single ? term.toString() : "";
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      before = "";
      waiting = null;
    }
  }

  void add(PatentDocument patent) throws IOException {
    Document document = new Document();
    document.add(new StringField("id", patent.id(), Field.Store.NO));
    document.add(new SortedDocValuesField("id", new BytesRef(patent.id())));
    for (LocalizedText title : patent.titles()) {
      document.add(new TextField("title", title.text(), Field.Store.NO));
    }
    for (LocalizedText text : patent.abstracts()) {
      document.add(new TextField("abstract", text.text(), Field.Store.NO));
    }
    patent.claimSets().forEach(set -> {
      for (Claim claim : set.claims()) {
        document.add(new TextField("claims", claim.text(), Field.Store.NO));
      }
    });
    for (Party party : patent.parties()) {
      String name = Objects.requireNonNull(party.name()).shown();
      document.add(new TextField("name", name, Field.Store.NO));
      document.add(new SortedSetDocValuesField("facet." + party.role(), new BytesRef(name)));
    }
    for (Classification each : patent.classifications()) {
      document.add(new StringField("class", each.symbol(), Field.Store.NO));
      document.add(new StringField("class", each.symbol().substring(0, 4), Field.Store.NO));
      document.add(new SortedSetDocValuesField("facet.class", new BytesRef(each.symbol().substring(0, 4))));
    }
    document.add(new StringField("country", Objects.requireNonNull(patent.publication()).authority(), Field.Store.NO));
    document.add(new NumericDocValuesField("date", 0));
    document.add(new StoredField("json", new BytesRef(DocumentJson.bytes(patent))));
    writer.addDocument(document);
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /// Reads what was written.
  static final class Searcher implements Closeable {
    private static final List<String> TEXTS = List.of("title", "abstract", "claims");

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Searcher(Path folder) throws IOException {
      reader = DirectoryReader.open(FSDirectory.open(folder));
      searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
    }

    /// A word, or a Chinese word as the phrase of its pairs, in any of the texts.
    static Query texts(String word) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      TEXTS.forEach(field -> any.add(text(field, word), Occur.SHOULD));
      return any.build();
    }

    static Query text(String field, String word) {
      if (word.charAt(0) < '\u3400') {
        return new TermQuery(new Term(field, word));
      }
      List<String> pairs = new ArrayList<>();
      for (int i = 0; i + 1 < word.length(); i++) {
        pairs.add(word.substring(i, i + 2));
      }
      return new PhraseQuery(field, pairs.toArray(String[]::new));
    }

    static Query subclass(String symbol) {
      return new TermQuery(new Term("class", symbol));
    }

    /// The exact number of hits, after the stored documents of the best were read.
    long search(Query query, int limit) throws IOException {
      TopDocs found = searcher.search(query, new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE));
      for (ScoreDoc hit : found.scoreDocs) {
        BytesRef json = searcher.storedFields().document(hit.doc).getBinaryValue("json");
        DocumentJson.read(java.util.Arrays.copyOfRange(json.bytes, json.offset, json.offset + json.length));
      }
      return found.totalHits.value();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
