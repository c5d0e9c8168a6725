package org.patentbeacon.index.lucene.read;

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
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.DocumentBrief;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.entry.StoredBrief;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.legal.DocumentState;
import org.patentbeacon.index.legal.TimelineReader;
import org.patentbeacon.index.lucene.family.FamilyColumns;
import org.patentbeacon.index.lucene.family.FamilySizes;
import org.patentbeacon.index.lucene.stored.StoredBytes;

/// Reads what a search wants of the hits of its page, in the order in which they lie on the disk: each segment is opened
/// once.
///
/// @param leaves the segments
/// @param detail what is wanted
/// @param states reads their legal states
record HitReader(List<LeafReaderContext> leaves, HitDetail detail, TimelineReader states) {

  /// A hit that has its place on the page.
  ///
  /// @param document its number in all segments
  /// @param key the key it is sorted by
  /// @param score its score
  record Ranked(int document, long key, float score) {}

  /// The hits, in the order given.
  List<IndexHit> read(List<Ranked> ranked) throws IOException {
    @Nullable IndexHit[] hits = new IndexHit[ranked.size()];
    int[] ascending = IntStream.range(0, hits.length).boxed()
        .sorted((a, b) -> Integer.compare(ranked.get(a).document(), ranked.get(b).document()))
        .mapToInt(Integer::intValue).toArray();
    Segment segment = null;
    for (int place : ascending) {
      Ranked hit = ranked.get(place);
      if (segment == null || !segment.has(hit.document())) {
        segment = new Segment(leaves.get(ReaderUtil.subIndex(hit.document(), leaves)), detail, states);
      }
      hits[place] = segment.read(hit);
    }
    return new ArrayList<>(Arrays.asList(hits));
  }

  /// The columns of a segment.
  private static final class Segment {
    private final LeafReaderContext leaf;
    private final HitDetail detail;
    private final NumericDocValues firstBatches;
    private final NumericDocValues batches;
    private final BinaryDocValues briefs;
    private final BinaryDocValues families;
    private final NumericDocValues familyNumbers;
    private final BinaryDocValues timelines;
    private final TimelineReader states;

    Segment(LeafReaderContext leaf, HitDetail detail, TimelineReader states) throws IOException {
      LeafReader reader = leaf.reader();
      this.leaf = leaf;
      this.detail = detail;
      this.states = states;
      this.firstBatches = Objects.requireNonNull(reader.getNumericDocValues(IndexNames.FIRST_BATCH));
      this.batches = Objects.requireNonNull(reader.getNumericDocValues(IndexNames.BATCH));
      this.familyNumbers = Objects.requireNonNull(reader.getNumericDocValues(IndexNames.FAMILY));
      this.families = Objects.requireNonNull(reader.getBinaryDocValues(IndexNames.FAMILY_LABEL));
      this.briefs = Objects.requireNonNull(reader.getBinaryDocValues(IndexNames.BRIEF));
      this.timelines = Objects.requireNonNull(reader.getBinaryDocValues(IndexNames.TIMELINE));
    }

    boolean has(int document) {
      return document < leaf.docBase + leaf.reader().maxDoc();
    }

    IndexHit read(Ranked hit) throws IOException {
      int document = hit.document() - leaf.docBase;
      briefs.advanceExact(document);
      firstBatches.advanceExact(document);
      batches.advanceExact(document);
      timelines.advanceExact(document);
      BytesRef timeline = timelines.binaryValue();
      states.read(timeline.bytes, timeline.offset);
      BytesRef stored = briefs.binaryValue();
      String id = StoredBrief.id(stored.bytes, stored.offset);
      DocumentBrief seen = detail == HitDetail.BRIEF ? StoredBrief.read(stored.bytes, stored.offset) : null;
      return new IndexHit(id, seen, whole(document), FamilyColumns.label(families, document), familySize(document),
          firstBatches.longValue(), batches.longValue(), hit.score(), new DocumentState(states.state(), states.lapsedOn()));
    }

    private int familySize(int document) throws IOException {
      if (detail == HitDetail.NUMBERS) {
        return 0;
      }
      familyNumbers.advanceExact(document);
      return FamilySizes.of(ReaderUtil.getTopLevelContext(leaf).reader()).applications((int) familyNumbers.longValue());
    }

    private @Nullable PatentDocument whole(int document) throws IOException {
      return detail == HitDetail.WHOLE ? StoredEntry.document(StoredBytes.of(leaf, document)) : null;
    }
  }
}
