package org.patentbeacon.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;

/// Writes one batch with a Lucene writer of its own, which holds the lock of the folder.
final class LuceneBatch implements IndexBatch {
  private final IndexWriter writer;
  private final List<Batch> before;
  private final long number;
  private final PendingEntries entries;
  private boolean committed;

  /// Begins a batch.
  ///
  /// @param mostEntries how many entries it keeps before it hands them to the writer
  LuceneBatch(Directory directory, List<Batch> before, int mostEntries) throws IOException {
    this.before = List.copyOf(before);
    this.number = before.isEmpty() ? 1 : before.getLast().number() + 1;
    this.writer = new IndexWriter(directory, Writers.config());
    this.entries = new PendingEntries(writer, mostEntries);
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public WriteOutcome write(PatentDocument document) throws IOException {
    entries.makeRoom();
    PatentDocument part = arrived(document);
    Regrouping change = new Regrouping(entries, number, parts -> parts.with(part));
    change.apply(part);
    return change.outcome(part.id());
  }

  /// The record with the number of this batch. A batch that a file names was one of another database.
  private PatentDocument arrived(PatentDocument document) {
    List<Provenance> sources = new ArrayList<>();
    for (Provenance source : document.source()) {
      String batch = sources.isEmpty() ? String.valueOf(number) : null;
      sources.add(new Provenance(source.format(), source.file(), source.position(), batch, source.vintage(),
          source.importedAt(), source.sha256()));
    }
    return sources.equals(document.source()) ? document : document.toBuilder().source(sources).build();
  }

  /// Takes everything back that arrived in an earlier batch.
  RemovalCounts remove(long batch) throws IOException {
    return new BatchRemoval(writer, entries, number, batch).run();
  }

  List<Batch> before() {
    return before;
  }

  @Override
  public boolean touched() {
    return entries.touched();
  }

  @Override
  public Snapshot commit(Batch batch) throws IOException {
    if (batch.number() != number) {
      throw new IllegalArgumentException("expected batch " + number + ", found " + batch.number());
    }
    List<Batch> all = new ArrayList<>(before);
    all.add(batch);
    entries.handOver();
    writer.setLiveCommitData(Batches.userData(all).entrySet());
    writer.commit();
    committed = true;
    return Batches.snapshot(all, entries.documents());
  }

  @Override
  public void close() throws IOException {
    entries.close();
    if (committed) {
      writer.close();
    } else {
      writer.rollback();
    }
  }
}
