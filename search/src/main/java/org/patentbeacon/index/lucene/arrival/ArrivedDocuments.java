package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.family.FamilyColumns;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.index.lucene.stored.LeafHits;

/// The documents of a snapshot that arrived or changed after a batch. Each has a slot: they are counted through, segment by
/// segment, and those where nothing arrived are left out.
final class ArrivedDocuments {
  private final List<Segment> segments = new ArrayList<>();
  private int size;

  /// The arrived documents of a segment.
  ///
  /// @param leaf the segment
  /// @param documents their numbers in the segment, ascending
  /// @param firstSlot the slot of the first of them
  /// @param accepted the same as a set; `null` when they are all documents of the segment
  record Segment(LeafReaderContext leaf, int[] documents, int firstSlot, @Nullable FixedBitSet accepted) {

    /// Whether so many of its documents arrived that it is less work to go through all hits of a query.
    boolean isMostlyNew() {
      return documents.length > leaf.reader().maxDoc() / 16;
    }

    /// The slot of a document, which arrived.
    int slot(int document) {
      return firstSlot + (accepted == null ? document : Arrays.binarySearch(documents, document));
    }
  }

  static ArrivedDocuments after(long batch, IndexSearcher searcher) throws IOException {
    ArrivedDocuments arrived = new ArrivedDocuments();
    for (LeafHits hits : LeafHits.of(searcher, EntryQueries.arrivedAfter(EntryQueries.everything(), batch))) {
      if (hits.documents().length > 0) {
        arrived.add(hits);
      }
    }
    return arrived;
  }

  private void add(LeafHits hits) {
    FixedBitSet accepted = null;
    if (hits.documents().length < hits.leaf().reader().maxDoc()) {
      accepted = new FixedBitSet(hits.leaf().reader().maxDoc());
      for (int document : hits.documents()) {
        accepted.set(document);
      }
    }
    segments.add(new Segment(hits.leaf(), hits.documents(), size, accepted));
    size += hits.documents().length;
  }

  int size() {
    return size;
  }

  List<Segment> segments() {
    return segments;
  }

  /// The ids of the documents that went after a batch, ascending.
  static List<String> goneAfter(long batch, IndexSearcher searcher) throws IOException {
    List<BytesRef> ids = new ArrayList<>();
    for (LeafHits hits : LeafHits.of(searcher, EntryQueries.goneAfter(batch))) {
      ids.addAll(ids(hits.leaf().reader(), hits.documents()));
    }
    return ids.stream().sorted().map(BytesRef::utf8ToString).toList();
  }

  private static List<BytesRef> ids(LeafReader reader, int[] documents) throws IOException {
    SortedDocValues values = Objects.requireNonNull(reader.getSortedDocValues(IndexNames.ID));
    List<BytesRef> ids = new ArrayList<>();
    for (int document : documents) {
      values.advanceExact(document);
      ids.add(BytesRef.deepCopyOf(values.lookupOrd(values.ordValue())));
    }
    return ids;
  }

  /// The documents by id.
  ///
  /// @param arrivals the documents
  /// @param places the place of the document of each slot
  record ById(List<Arrival> arrivals, int[] places) {}

  ById byId() throws IOException {
    List<BytesRef> ids = new ArrayList<>();
    List<Arrival> bySlot = new ArrayList<>();
    for (Segment segment : segments) {
      LeafReader reader = segment.leaf.reader();
      List<BytesRef> some = ids(reader, segment.documents);
      read(reader, segment.documents, some, bySlot);
      ids.addAll(some);
    }
    int[] slots = IntStream.range(0, size).boxed().sorted((a, b) -> ids.get(a).compareTo(ids.get(b)))
        .mapToInt(Integer::intValue).toArray();
    int[] places = new int[size];
    List<Arrival> sorted = new ArrayList<>(size);
    for (int slot : slots) {
      places[slot] = sorted.size();
      sorted.add(bySlot.get(slot));
    }
    return new ById(sorted, places);
  }

  private static void read(LeafReader reader, int[] documents, List<BytesRef> ids, List<Arrival> into) throws IOException {
    NumericDocValues batches = Objects.requireNonNull(reader.getNumericDocValues(IndexNames.BATCH));
    NumericDocValues firsts = Objects.requireNonNull(reader.getNumericDocValues(IndexNames.FIRST_BATCH));
    BinaryDocValues families = Objects.requireNonNull(reader.getBinaryDocValues(IndexNames.FAMILY_LABEL));
    for (int i = 0; i < documents.length; i++) {
      batches.advanceExact(documents[i]);
      firsts.advanceExact(documents[i]);
      into.add(new Arrival(ids.get(i).utf8ToString(), FamilyColumns.label(families, documents[i]), firsts.longValue(),
          batches.longValue()));
    }
  }
}
