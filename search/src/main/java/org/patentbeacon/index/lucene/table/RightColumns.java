package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.legal.TimelineReader;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.PackedStrings;
import org.patentbeacon.index.table.Rights;
import org.patentbeacon.legal.event.State;

/// The legal states of hits on a day.
final class RightColumns {
  /// The states so far, by whose places they are known until all are seen; there are no more than a dozen.
  private final List<State> seen = new ArrayList<>();
  private final int[] states;
  private final int[] lapsed;
  private final int[] expiries;

  private RightColumns(int rows) {
    this.states = new int[rows];
    this.lapsed = new int[rows];
    this.expiries = new int[rows];
  }

  static Rights of(List<LeafHits> leaves, RowOrder order, LegalDay day) throws IOException {
    RightColumns columns = new RightColumns(order.size());
    TimelineReader timeline = day.timelines();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      columns.read(leaves.get(leaf), order.rows()[leaf], timeline);
    }
    return new Rights(columns.states(), new DayColumn(columns.lapsed), new DayColumn(columns.expiries));
  }

  private void read(LeafHits hits, int[] rows, TimelineReader timeline) throws IOException {
    if (rows.length == 0) {
      return;
    }
    BinaryDocValues stored = Objects.requireNonNull(hits.leaf().reader().getBinaryDocValues(IndexNames.TIMELINE));
    for (int hit = 0; hit < rows.length; hit++) {
      stored.advanceExact(hits.documents()[hit]);
      BytesRef bytes = stored.binaryValue();
      timeline.read(bytes.bytes, bytes.offset);
      states[rows[hit]] = place(timeline.state());
      lapsed[rows[hit]] = day(timeline.lapsed());
      expiries[rows[hit]] = day(timeline.expiryFrom());
    }
  }

  private int place(State state) {
    int place = seen.indexOf(state);
    if (place < 0) {
      seen.add(state);
      return seen.size() - 1;
    }
    return place;
  }

  private CodeColumn states() {
    List<State> sorted = seen.stream().sorted(Comparator.comparing(State::name)).toList();
    int[] codes = seen.stream().mapToInt(sorted::indexOf).toArray();
    return new CodeColumn(PackedStrings.of(sorted.stream().map(State::name).toList()),
        Arrays.stream(states).map(state -> codes[state]).toArray());
  }

  private static int day(int read) {
    return read == TimelineReader.NO_DAY ? DayColumn.UNKNOWN : read;
  }
}
