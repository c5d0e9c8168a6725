package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.index.CodeColumn;
import org.patentbeacon.index.DayColumn;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.legal.TimelineReader;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.stored.LeafHits;

/// The columns of a table that tell the legal states on a day.
///
/// @param status the states
/// @param lapse since when the rights have ended
/// @param expiry the first days that the expiries may be
record LegalColumns(CodeColumn status, DayColumn lapse, DayColumn expiry) {

  /// The columns of some hits.
  ///
  /// @param order the place among the hits of each row
  static LegalColumns of(List<LeafHits> leaves, int[] order, LegalDay day) throws IOException {
    ColumnDictionary dictionary = new ColumnDictionary();
    int[] states = new int[order.length];
    int[] lapsed = new int[order.length];
    int[] expiries = new int[order.length];
    TimelineReader timeline = day.timelines();
    int hit = 0;
    for (LeafHits leaf : leaves) {
      BinaryDocValues stored = leaf.leaf().reader().getBinaryDocValues(IndexNames.TIMELINE);
      for (int document : leaf.documents()) {
        stored.advanceExact(document);
        BytesRef bytes = stored.binaryValue();
        timeline.read(bytes.bytes, bytes.offset);
        states[hit] = dictionary.code(timeline.state().name());
        lapsed[hit] = day(timeline.lapsed());
        expiries[hit] = day(timeline.expiryFrom());
        hit++;
      }
    }
    CodeColumn sorted = dictionary.sorted(states);
    return new LegalColumns(new CodeColumn(sorted.dictionary(), ordered(sorted.codes(), order)),
        new DayColumn(ordered(lapsed, order)), new DayColumn(ordered(expiries, order)));
  }

  private static int day(int read) {
    return read == TimelineReader.NO_DAY ? DayColumn.UNKNOWN : read;
  }

  private static int[] ordered(int[] values, int[] order) {
    return Arrays.stream(order).map(hit -> values[hit]).toArray();
  }
}
