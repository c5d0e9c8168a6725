package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.index.VectorSource;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.family.FamilyColumns;
import org.patentbeacon.index.lucene.stored.Commits;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.index.lucene.stored.LeafHits;

/// Gives documents that were not asked for one their vector of a model.
///
/// It writes the same documents anew with a vector more, which is no batch: nothing arrived, nothing changed. It commits
/// from time to time, so that what is done stays done when it is stopped.
public final class VectorBatch {
  private static final int TOGETHER = 256;
  private static final int BETWEEN_COMMITS = 4096;

  private final Directory directory;
  private final List<Batch> batches;
  private final VectorSource source;
  private final VectorListener listener;
  private final DocumentMapper mapper = new DocumentMapper();

  /// Vectors of one model.
  ///
  /// @param directory the folder
  /// @param batches the batches so far, which stay what they are
  /// @param source the model
  /// @param listener is told how far it is, and may stop it
  public VectorBatch(Directory directory, List<Batch> batches, VectorSource source, VectorListener listener) {
    this.directory = directory;
    this.batches = batches;
    this.source = source;
    this.listener = listener;
  }

  /// An entry and what the model reads of it.
  private record Waiting(IndexEntry.Kept entry, Derived derived, @Nullable String text) {}

  /// Gives vectors until every document was looked at or the listener wants to stop.
  ///
  /// @return how many documents were looked at
  /// @throws IOException when another writer holds the lock, or the disk refuses
  public long run() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, Writers.config()); DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query lacking = EntryQueries.lacking(source.model());
      long total = searcher.count(lacking);
      long done = 0;
      List<Waiting> waiting = new ArrayList<>();
      boolean goOn = listener.goOn(0, total);
      for (LeafHits leaf : goOn ? LeafHits.of(searcher, lacking) : List.<LeafHits>of()) {
        for (int document : leaf.documents()) {
          waiting.add(waiting(leaf.leaf(), document));
          if (goOn && waiting.size() == TOGETHER) {
            done += write(writer, waiting);
            commitAt(writer, done);
            goOn = listener.goOn(done, total);
          }
          if (!goOn) {
            commit(writer);
            return done;
          }
        }
      }
      done += write(writer, waiting);
      commit(writer);
      listener.goOn(done, total);
      return done;
    }
  }

  private Waiting waiting(LeafReaderContext leaf, int document) throws IOException {
    StoredSlot stored = new StoredSlot("", leaf, document, weight -> {});
    IndexEntry entry = stored.entry();
    if (!(entry instanceof IndexEntry.Kept kept)) {
      throw new IOException("document " + document + " of the index is found and has no entry");
    }
    return new Waiting(kept, new Derived(FamilyColumns.of(leaf.reader(), document), stored.timeline(),
        Vectors.except(leaf.reader(), document, source.model())), source.text(kept.document()));
  }

  private int write(IndexWriter writer, List<Waiting> waiting) throws IOException {
    List<String> texts = waiting.stream().map(Waiting::text).filter(text -> text != null).toList();
    List<float[]> vectors = new ArrayList<>(texts.isEmpty() ? List.of() : source.vectors(texts));
    for (Waiting one : waiting) {
      float[] values = one.text() == null ? null : vectors.removeFirst();
      writer.updateDocument(new Term(IndexNames.ID, one.entry().document().id()),
          mapper.map(one.entry(), one.derived().with(source.model(), values)));
    }
    int written = waiting.size();
    waiting.clear();
    return written;
  }

  private void commitAt(IndexWriter writer, long done) throws IOException {
    if (done % BETWEEN_COMMITS == 0) {
      commit(writer);
    }
  }

  private void commit(IndexWriter writer) throws IOException {
    Commits.write(writer, batches, Commits.families(writer));
  }
}
