package org.patentbeacon.index.lucene.stored;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.OtherLayoutException;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.entry.Batches;
import org.patentbeacon.index.entry.FamilyState;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.field.Layout;

/// What a commit says of itself: its batches and the layout of its fields.
public final class Commits {
  private static final String LAYOUT = "layout";

  private Commits() {}

  /// Commits everything given to a writer.
  ///
  /// @param writer the writer
  /// @param batches the batches that are then in the index
  /// @param families its families
  /// @throws IOException when the disk refuses; nothing is then committed
  public static void write(IndexWriter writer, List<Batch> batches, FamilyState families) throws IOException {
    Map<String, String> data = new TreeMap<>(Batches.userData(batches));
    data.putAll(families.userData());
    data.put(LAYOUT, String.valueOf(Layout.NUMBER));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /// {@return the number of the layout of its fields; 0 where it says none}
  ///
  /// @param reader a reader of the commit
  /// @throws IOException when the disk refuses
  public static int layout(IndexReader reader) throws IOException {
    return Integer.parseInt(((DirectoryReader) reader).getIndexCommit().getUserData().getOrDefault(LAYOUT, "0"));
  }

  /// Checks that the fields mean what they are taken for.
  ///
  /// @param reader a reader of the commit
  /// @throws OtherLayoutException when they do not
  /// @throws IOException when the disk refuses
  public static void checkLayout(IndexReader reader) throws IOException {
    int found = layout(reader);
    if (found != Layout.NUMBER) {
      throw new OtherLayoutException(found, Layout.NUMBER);
    }
  }

  /// {@return the batches it holds, in order}
  ///
  /// @param reader a reader of the commit
  /// @throws IOException when the disk refuses
  public static List<Batch> batches(IndexReader reader) throws IOException {
    return Batches.read(((DirectoryReader) reader).getIndexCommit().getUserData());
  }

  /// {@return what it says of families}
  ///
  /// @param reader a reader of the commit
  /// @throws IOException when the disk refuses
  public static FamilyState families(IndexReader reader) throws IOException {
    return FamilyState.read(((DirectoryReader) reader).getIndexCommit().getUserData());
  }

  /// {@return what the commit before says of families}
  ///
  /// @param writer a writer
  public static FamilyState families(IndexWriter writer) {
    Map<String, String> data = new TreeMap<>();
    Iterable<Map.Entry<String, String>> known = writer.getLiveCommitData();
    if (known != null) {
      known.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return FamilyState.read(data);
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
