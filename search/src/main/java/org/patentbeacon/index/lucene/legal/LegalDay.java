package org.patentbeacon.index.lucene.legal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.legal.DocumentState;
import org.patentbeacon.index.legal.TimelineReader;
import org.patentbeacon.legal.event.State;

/// The legal states of the documents of a snapshot on a day. They are worked out when they are first asked for.
public final class LegalDay {
  private final IndexReader reader;
  private final LocalDate day;
  private @Nullable Set<String> loaded;
  private @Nullable List<StatesOfLeaf> leaves;

  /// A day of a snapshot.
  ///
  /// @param reader the snapshot
  /// @param day the day
  public LegalDay(IndexReader reader, LocalDate day) {
    this.reader = reader;
    this.day = day;
  }

  /// {@return the day}
  public LocalDate day() {
    return day;
  }

  /// {@return what reads single timelines for the day}
  ///
  /// @throws IOException when the disk refuses
  public TimelineReader timelines() throws IOException {
    return new TimelineReader(day, loaded()::contains);
  }

  /// {@return the documents of a segment in a state, by their numbers within it; deleted ones may be among them}
  ///
  /// @param leaf the segment
  /// @param state the state
  /// @throws IOException when the disk refuses
  public FixedBitSet of(LeafReaderContext leaf, State state) throws IOException {
    return swept().get(leaf.ord).of(state);
  }

  /// {@return the state of one document}
  ///
  /// @param document its number in all segments
  /// @throws IOException when the disk refuses
  public DocumentState of(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues stored = leaf.reader().getBinaryDocValues(IndexNames.TIMELINE);
    if (stored == null || !stored.advanceExact(document - leaf.docBase)) {
      return DocumentState.UNKNOWN;
    }
    TimelineReader timeline = timelines();
    timeline.read(stored.binaryValue().bytes, stored.binaryValue().offset);
    return new DocumentState(timeline.state(), timeline.lapsedOn());
  }

  private synchronized Set<String> loaded() throws IOException {
    Set<String> known = loaded;
    if (known == null) {
      known = TellingOffices.of(reader);
      loaded = known;
    }
    return known;
  }

  /// The states by segment.
  synchronized List<StatesOfLeaf> swept() throws IOException {
    List<StatesOfLeaf> known = leaves;
    if (known == null) {
      Set<String> offices = loaded();
      List<Callable<StatesOfLeaf>> sweeps = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        sweeps.add(() -> StatesOfLeaf.of(leaf.reader(), day, offices::contains));
      }
      known = new TaskExecutor(ForkJoinPool.commonPool()).invokeAll(sweeps);
      leaves = known;
    }
    return known;
  }

  /// {@return a searcher of the snapshot has the segments of this}
  ///
  /// @param searcher the searcher
  boolean isOf(IndexSearcher searcher) {
    return searcher.getIndexReader().equals(reader);
  }
}
