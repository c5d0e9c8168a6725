package org.patentbeacon.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
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
import org.patentbeacon.query.ClassHierarchy;
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
  private final Searchers searchers;
  private final ClassHierarchy.Source classes;

  private LuceneIndex(Path folder, Directory directory, Searchers searchers, ClassHierarchy.Source classes) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
    this.classes = classes;
  }

  static LuceneIndex open(Path folder) throws IOException {
    return open(folder, ClassHierarchy.Source.NONE);
  }

  static LuceneIndex open(Path folder, ClassHierarchy.Source classes) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        try (IndexWriter writer = new IndexWriter(directory, Writers.config())) {
          writer.commit();
        }
      }
      return new LuceneIndex(folder, directory, new Searchers(directory), classes);
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
    return in(searchers.latest(), reading);
  }

  private <T> T in(OpenSnapshot snapshot, Reading<T> reading) throws IOException {
    try {
      return reading.read(snapshot.searcher());
    } finally {
      searchers.release(snapshot);
    }
  }

  static List<Batch> batches(IndexReader reader) throws IOException {
    return Batches.read(((DirectoryReader) reader).getIndexCommit().getUserData());
  }

  static Snapshot snapshot(IndexReader reader) throws IOException {
    return Batches.snapshot(batches(reader), documents(reader));
  }

  /// The number of documents that queries see.
  static long documents(IndexReader reader) throws IOException {
    int gone = new IndexSearcher(reader).count(new TermQuery(new Term(IndexNames.GONE, IndexNames.ANY)));
    return (long) reader.numDocs() - gone;
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
  public LuceneBatch begin() throws IOException {
    return begin(PendingEntries.MOST_ENTRIES);
  }

  /// Begins a batch that keeps at most so many entries in memory.
  LuceneBatch begin(int mostEntries) throws IOException {
    try {
      return new LuceneBatch(directory, batches(), mostEntries);
    } catch (LockObtainFailedException e) {
      throw locked(e);
    }
  }

  private IOException locked(LockObtainFailedException e) {
    return new IOException("another process or thread is writing to the database " + folder
        + "; wait for its import to end", e);
  }

  @Override
  public long embed(VectorSource source, VectorListener listener) throws IOException {
    try {
      return new VectorBatch(directory, batches(), source, listener).run();
    } catch (LockObtainFailedException e) {
      throw locked(e);
    }
  }

  @Override
  public long withoutVector(String model) throws IOException {
    return reading(searcher -> (long) searcher.count(VectorBatch.lacking(model)));
  }

  @Override
  public Optional<PatentDocument> get(String id) throws IOException {
    return reading(searcher -> {
      Query kept = new BooleanQuery.Builder().add(new TermQuery(new Term(IndexNames.ID, id)), Occur.FILTER)
          .add(QueryTranslator.everything(), Occur.FILTER).build();
      TopDocs found = searcher.search(kept, 1);
      return found.scoreDocs.length == 0 ? Optional.empty()
          : Optional.of(StoredEntry.document(entry(searcher, found.scoreDocs[0].doc)));
    });
  }

  @Override
  public List<Removal> removedAfter(long batch) throws IOException {
    return reading(searcher -> {
      List<Removal> removals = new ArrayList<>();
      Query later = LongPoint.newRangeQuery(IndexNames.GONE, Math.max(0, batch) + 1, Long.MAX_VALUE);
      for (LeafHits leaf : LeafHits.of(searcher, later)) {
        for (int document : leaf.documents()) {
          int hit = leaf.leaf().docBase + document;
          PatentDocument last = StoredEntry.document(entry(searcher, hit));
          removals.add(new Removal(last.id(), StoredColumns.batch(searcher, hit, IndexNames.GONE), last));
        }
      }
      removals.sort(Comparator.comparingLong(Removal::batch).thenComparing(Removal::id, CodePointOrder.INSTANCE));
      return removals;
    });
  }

  @Override
  public Batch removeBatch(long number, Instant at) throws IOException {
    try (LuceneBatch written = begin()) {
      Batches.checkRemovable(written.before(), number);
      RemovalCounts counts = written.remove(number);
      Batch batch = new Batch(written.number(), at, null, List.of(), counts.added(), counts.updated(),
          counts.unchanged(), counts.deleted(), number);
      written.commit(batch);
      return batch;
    }
  }

  static byte[] entry(IndexSearcher searcher, int document) throws IOException {
    return entry(searcher.storedFields().document(document));
  }

  static byte[] entry(Document stored) {
    BytesRef bytes = stored.getBinaryValue(IndexNames.ENTRY);
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  @Override
  public List<String> ids(PatentQuery number) throws IOException {
    return reading(searcher -> {
      Sort byId = new Sort(new SortField(IndexNames.ID, SortField.Type.STRING));
      TopDocs found = searcher.search(QueryTranslator.translate(number, ClassHierarchy.NONE), MOST_IDS, byId);
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : found.scoreDocs) {
        ids.add(StoredEntry.document(entry(searcher, hit.doc)).id());
      }
      return ids;
    });
  }

  @Override
  public IndexPage search(SearchRequest request) throws IOException {
    PageCursor cursor = PageCursor.of(request.cursor());
    OpenSnapshot snapshot = snapshot(cursor == null ? null : cursor.snapshot());
    return in(snapshot, _ -> new LuceneSearch(snapshot, request, cursor, classes.current()).page());
  }

  /// An open snapshot, the latest where none is named. Release it.
  private OpenSnapshot snapshot(@Nullable String id) throws IOException {
    OpenSnapshot snapshot = id == null ? searchers.latest() : searchers.open(id);
    if (snapshot == null) {
      throw new IllegalArgumentException("the cursor belongs to a snapshot that is no longer open; search again from the first page");
    }
    return snapshot;
  }

  @Override
  public List<RankedId> rank(RankRequest request) throws IOException {
    return in(snapshot(request.snapshot()), searcher -> new Ranker(searcher, classes.current()).rank(request));
  }

  @Override
  public SortedMap<String, Double> worths(Ranking.Words words) throws IOException {
    return reading(searcher -> new Ranker(searcher, classes.current()).worths(words));
  }

  @Override
  public long count(PatentQuery query, CountUnit unit) throws IOException {
    return counts(List.of(query), unit).counts().getFirst();
  }

  @Override
  public Counts counts(List<PatentQuery> queries, CountUnit unit) throws IOException {
    OpenSnapshot snapshot = searchers.latest();
    return in(snapshot, searcher -> {
      List<Long> counts = new ArrayList<>();
      for (PatentQuery query : queries) {
        Query lucene = QueryTranslator.translate(query, classes.current());
        counts.add(unit == CountUnit.PUBLICATION
            ? searcher.count(lucene) : new TableFiller(searcher, lucene).distinct(unit));
      }
      return new Counts(snapshot.id(), counts);
    });
  }

  @Override
  public PatentTable table(PatentQuery query, String text) throws IOException {
    return reading(searcher -> {
      Snapshot snapshot = snapshot(searcher.getIndexReader());
      return new TableFiller(searcher, QueryTranslator.translate(query, classes.current())).fill(text, snapshot);
    });
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
