package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.patentbeacon.index.OtherLayoutException;
import org.patentbeacon.index.ReindexListener;
import org.patentbeacon.index.entry.FamilyState;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.index.field.Layout;
import org.patentbeacon.index.lucene.family.FamilyColumns;
import org.patentbeacon.index.lucene.family.FamilyUpdate;
import org.patentbeacon.index.lucene.stored.Commits;

/// Writes every entry of an index anew from its stored form, in the layout of today, into the same folder.
///
/// This is no batch: nothing arrives, nothing changes but how documents are found. Until its only commit, at the end, the
/// folder holds the old index for all who look, and again when the process ends before.
public final class Reindexing {
  private final Directory directory;
  private final ReindexListener listener;
  private final DocumentMapper mapper = new DocumentMapper();

  /// A writing anew.
  ///
  /// @param directory the folder of the index
  /// @param listener is told how far it is
  public Reindexing(Directory directory, ReindexListener listener) {
    this.directory = directory;
    this.listener = listener;
  }

  /// Writes everything anew.
  ///
  /// @return how many documents queries then see
  /// @throws IOException when another writer holds the lock, the index is one of a newer version, or the disk refuses; the
  ///     index is then what it was
  public long run() throws IOException {
    // An index made anew, not a changed one: fields may be of other kinds than before.
    try (IndexWriter writer = new IndexWriter(directory, Writers.config().setOpenMode(OpenMode.CREATE));
        DirectoryReader before = DirectoryReader.open(directory)) {
      checkNotNewer(before);
      long done = 0;
      for (LeafReaderContext leaf : before.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
          if (live == null || live.get(document)) {
            listener.progress(done, before.numDocs());
            write(writer, leaf, document, done++);
          }
        }
      }
      listener.progress(done, before.numDocs());
      new SharedApplications(writer).settle();
      FamilyState families = Commits.families(before).withNext(done);
      Commits.write(writer, Commits.batches(before), new FamilyUpdate(writer, families).all());
      return Commits.documents(before);
    }
  }

  private static void checkNotNewer(DirectoryReader before) throws IOException {
    int found = Commits.layout(before);
    if (found > Layout.NUMBER) {
      throw new OtherLayoutException(found, Layout.NUMBER);
    }
  }

  private void write(IndexWriter writer, LeafReaderContext leaf, int document, long family) throws IOException {
    IndexEntry entry = new StoredSlot("", leaf, document, weight -> {}).entry();
    if (entry == null) {
      throw new IOException("document " + document + " of the index is live and has no entry");
    }
    writer.addDocument(mapper.map(entry, new Derived(FamilyColumns.alone(entry.document(), family),
        CaseTimelines.alone(entry.document()), Vectors.of(leaf.reader(), document))));
  }
}
