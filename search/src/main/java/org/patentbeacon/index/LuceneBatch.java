package org.patentbeacon.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.MergedDocument;
import org.patentbeacon.document.PatentDocument;

/// Writes one batch with a Lucene writer of its own, which holds the lock of the folder.
final class LuceneBatch implements IndexBatch {
  private static final double BUFFER_MEGABYTES = 128;

  private final IndexWriter writer;
  private final List<Batch> before;
  private final long number;
  private final DocumentMapper mapper = new DocumentMapper();
  private final Set<String> written = new HashSet<>();
  private DirectoryReader reader;
  private boolean touched;
  private boolean committed;

  LuceneBatch(Directory directory, List<Batch> before) throws IOException {
    this.before = List.copyOf(before);
    this.number = before.isEmpty() ? 1 : before.getLast().number() + 1;
    this.writer = new IndexWriter(directory,
        new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false));
    this.reader = DirectoryReader.open(writer);
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public WriteOutcome write(PatentDocument document) throws IOException {
    MergedDocument known = known(document.id());
    if (known == null) {
      touched = true;
      writer.addDocument(mapper.map(MergedDocument.of(document), number, number));
      written.add(document.id());
      return WriteOutcome.ADDED;
    }
    MergedDocument merged = known.with(document);
    if (merged.equals(known)) {
      return WriteOutcome.UNCHANGED;
    }
    touched = true;
    boolean changed = !merged.sameContent(known);
    long first = batchOf(document.id(), IndexNames.FIRST_BATCH);
    long batch = changed ? number : batchOf(document.id(), IndexNames.BATCH);
    writer.updateDocument(new Term(IndexNames.ID, document.id()), mapper.map(merged, first, batch));
    written.add(document.id());
    return changed ? WriteOutcome.UPDATED : WriteOutcome.UNCHANGED;
  }

  @Override
  public boolean touched() {
    return touched;
  }

  private @Nullable MergedDocument known(String id) throws IOException {
    if (written.contains(id)) {
      refresh();
    }
    byte[] entry = LuceneIndex.entry(new IndexSearcher(reader), id);
    return entry == null ? null : StoredEntry.read(entry);
  }

  /// A batch of the document as it is stored; one of which only the provenance grows did not arrive anew.
  private long batchOf(String id, String which) throws IOException {
    return StoredColumns.batch(new IndexSearcher(reader), id, which);
  }

  /// Makes what this batch wrote visible to itself.
  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    written.clear();
  }

  @Override
  public Snapshot commit(Batch batch) throws IOException {
    if (batch.number() != number) {
      throw new IllegalArgumentException("expected batch " + number + ", found " + batch.number());
    }
    List<Batch> all = new ArrayList<>(before);
    all.add(batch);
    writer.setLiveCommitData(Batches.userData(all).entrySet());
    writer.commit();
    committed = true;
    return Batches.snapshot(all, writer.getDocStats().numDocs);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    if (committed) {
      writer.close();
    } else {
      writer.rollback();
    }
  }
}
