package org.patentbeacon.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.query.PatentQuery;

/// A [PatentIndex] in a folder of this machine, by Apache Lucene.
final class LuceneIndex implements PatentIndex {
  private static final int MOST_CLAUSES = 1_000_000;
  private static final int MOST_IDS = 100;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;

  private LuceneIndex(Path folder, Directory directory, SearcherManager searchers) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
  }

  static LuceneIndex open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
          writer.commit();
        }
      }
      return new LuceneIndex(folder, directory, new SearcherManager(directory, null));
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IOException("the database " + folder + " is being made by another process", e);
    } catch (IndexFormatTooNewException e) {
      directory.close();
      throw new IOException("the database " + folder + " was written by a newer version of Patent Beacon", e);
    }
  }

  /// Something to do with one snapshot.
  private interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  private <T> T reading(Reading<T> reading) throws IOException {
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.read(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  static List<Batch> batches(IndexReader reader) throws IOException {
    return Batches.read(((DirectoryReader) reader).getIndexCommit().getUserData());
  }

  static Snapshot snapshot(IndexReader reader) throws IOException {
    return Batches.snapshot(batches(reader), reader.numDocs());
  }

  @Override
  public Snapshot snapshot() throws IOException {
    return reading(searcher -> snapshot(searcher.getIndexReader()));
  }

  @Override
  public List<Batch> batches() throws IOException {
    return reading(searcher -> batches(searcher.getIndexReader()));
  }

  @Override
  public IndexBatch begin() throws IOException {
    try {
      return new LuceneBatch(directory, batches());
    } catch (LockObtainFailedException e) {
      throw new IOException("another process or thread is writing to the database " + folder
          + "; wait for its import to end", e);
    }
  }

  @Override
  public Optional<PatentDocument> get(String id) throws IOException {
    return reading(searcher -> {
      byte[] entry = entry(searcher, id);
      return entry == null ? Optional.empty() : Optional.of(StoredEntry.document(entry));
    });
  }

  static byte @Nullable [] entry(IndexSearcher searcher, String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(IndexNames.ID, id)), 1);
    return found.scoreDocs.length == 0 ? null : entry(searcher, found.scoreDocs[0].doc);
  }

  static byte[] entry(IndexSearcher searcher, int document) throws IOException {
    BytesRef bytes = searcher.storedFields().document(document).getBinaryValue(IndexNames.ENTRY);
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  @Override
  public List<String> ids(PatentQuery number) throws IOException {
    return reading(searcher -> {
      Sort byId = new Sort(new SortField(IndexNames.ID, SortField.Type.STRING));
      TopDocs found = searcher.search(QueryTranslator.translate(number), MOST_IDS, byId);
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : found.scoreDocs) {
        ids.add(StoredEntry.document(entry(searcher, hit.doc)).id());
      }
      return ids;
    });
  }

  @Override
  public IndexPage search(SearchRequest request) throws IOException {
    return reading(searcher -> new LuceneSearch(searcher, request).page());
  }

  @Override
  public long count(PatentQuery query, CountUnit unit) throws IOException {
    return reading(searcher -> {
      Query lucene = QueryTranslator.translate(query);
      return unit == CountUnit.PUBLICATION
          ? searcher.count(lucene) : new TableFiller(searcher, lucene).distinct(unit);
    });
  }

  @Override
  public PatentTable table(PatentQuery query, String text) throws IOException {
    return reading(searcher -> {
      Snapshot snapshot = snapshot(searcher.getIndexReader());
      return new TableFiller(searcher, QueryTranslator.translate(query)).fill(text, snapshot);
    });
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
