package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.WriteOutcome;
import org.patentbeacon.index.entry.Batches;
import org.patentbeacon.index.entry.FamilyState;
import org.patentbeacon.index.entry.Regrouping;
import org.patentbeacon.index.entry.RemovalCounts;
import org.patentbeacon.index.lucene.family.FamilyUpdate;
import org.patentbeacon.index.lucene.stored.Commits;

/// Writes one batch with a Lucene writer of its own, which holds the lock of the folder.
public final class LuceneBatch implements IndexBatch {
  /// How many entries are kept before they are handed to the writer, where they are small.
  public static final int MOST_ENTRIES = 20_000;

  private final IndexWriter writer;
  private final List<Batch> before;
  private final long number;
  private final FamilyState families;
  private final PendingEntries entries;
  private boolean committed;

  /// Begins a batch.
  ///
  /// @param directory the folder
  /// @param before the batches so far
  /// @param mostEntries how many entries it keeps before it hands them to the writer
  /// @throws IOException when another writer holds the lock, or the disk refuses
  public LuceneBatch(Directory directory, List<Batch> before, int mostEntries) throws IOException {
    this.before = List.copyOf(before);
    this.number = before.isEmpty() ? 1 : before.getLast().number() + 1;
    this.writer = new IndexWriter(directory, Writers.config());
    this.families = Commits.families(writer);
    this.entries = new PendingEntries(writer, mostEntries, families.next());
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
  ///
  /// @param batch the number of that batch
  /// @return what became of the documents concerned
  /// @throws IOException when the disk refuses
  public RemovalCounts remove(long batch) throws IOException {
    return new BatchRemoval(writer, entries, number, batch).run();
  }

  /// {@return the batches so far}
  public List<Batch> before() {
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
    Commits.write(writer, all, new FamilyUpdate(writer, families.withNext(entries.nextFamily())).run(entries.links()));
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
