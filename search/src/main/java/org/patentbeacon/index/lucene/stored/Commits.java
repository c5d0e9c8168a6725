package org.patentbeacon.index.lucene.stored;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.entry.Batches;
import org.patentbeacon.index.field.IndexNames;

/// What an open commit says of itself.
public final class Commits {
  private Commits() {}

  /// {@return the batches it holds, in order}
  ///
  /// @param reader a reader of the commit
  /// @throws IOException when the disk refuses
  public static List<Batch> batches(IndexReader reader) throws IOException {
    return Batches.read(((DirectoryReader) reader).getIndexCommit().getUserData());
  }

  /// {@return the snapshot it is}
  ///
  /// @param reader a reader of the commit
  /// @throws IOException when the disk refuses
  public static Snapshot snapshot(IndexReader reader) throws IOException {
    return Batches.snapshot(batches(reader), documents(reader));
  }

  /// {@return the number of documents that queries see}
  ///
  /// @param reader a reader
  /// @throws IOException when the disk refuses
  public static long documents(IndexReader reader) throws IOException {
    int gone = new IndexSearcher(reader).count(new TermQuery(new Term(IndexNames.GONE, IndexNames.ANY)));
    return (long) reader.numDocs() - gone;
  }
}
