package org.patentbeacon.index.lucene.stored;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.index.field.IndexNames;

/// The stored form of entries, as it lies in the index.
public final class StoredBytes {
  private StoredBytes() {}

  /// {@return the stored form of an entry}
  ///
  /// @param searcher a searcher
  /// @param document the number of the entry in all segments
  /// @throws IOException when the disk refuses
  public static byte[] of(IndexSearcher searcher, int document) throws IOException {
    return of(searcher.storedFields(), document);
  }

  /// {@return the stored form of an entry}
  ///
  /// @param leaf a segment
  /// @param document the number of the entry within it
  /// @throws IOException when the disk refuses
  public static byte[] of(LeafReaderContext leaf, int document) throws IOException {
    return of(leaf.reader().storedFields(), document);
  }

  private static byte[] of(StoredFields fields, int document) throws IOException {
    BytesRef bytes = fields.document(document).getBinaryValue(IndexNames.ENTRY);
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }
}
