package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.lucene.stored.Commits;
import org.patentbeacon.index.name.ApplicantNames;
import org.patentbeacon.index.name.ShownNames;

/// A snapshot that is open for reading, with what is worked out once for it: how the values of its segments are ordered
/// together, and which legal states its documents are in.
final class OpenSnapshot {
  /// Of how many days the legal states are kept.
  private static final int DAYS = 3;

  private final IndexSearcher searcher;
  private final GroupedNames names;
  private final Snapshot snapshot;
  private final String name;
  private final long commit;
  /// Of how many queries the documents are kept: those of the topics and annotations of a few sectors.
  private static final int KEPT = 500;

  private final SequencedMap<Query, Hits> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<LocalDate, LegalDay> days = new LinkedHashMap<>(8, 0.75f, true);
  private final Map<String, OrdinalMap> orders = new ConcurrentHashMap<>();
  private volatile @Nullable SnapshotNames known;

  OpenSnapshot(IndexSearcher searcher, GroupedNames names) throws IOException {
    this.searcher = searcher;
    this.names = names;
    this.snapshot = Commits.snapshot(searcher.getIndexReader());
    this.commit = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getGeneration();
    this.name = snapshot.id() + "." + commit;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  IndexReader reader() {
    return searcher.getIndexReader();
  }

  List<LeafReaderContext> leaves() {
    return reader().leaves();
  }

  /// The id of the snapshot.
  String id() {
    return snapshot.id();
  }

  /// Which snapshot it is.
  Snapshot snapshot() {
    return snapshot;
  }

  /// Its name among those that are open: when documents get vectors there are several of one id, in which scores differ.
  String name() {
    return name;
  }

  /// The number of its commit; a later commit has a greater one.
  long commit() {
    return commit;
  }

  /// The legal states of its documents on a day; those of the days last asked for are kept.
  LegalDay on(LocalDate day) {
    synchronized (days) {
      LegalDay known = days.computeIfAbsent(day, asked -> new LegalDay(reader(), asked));
      if (days.size() > DAYS) {
        Iterator<LocalDate> longestAgoFirst = days.keySet().iterator();
        longestAgoFirst.next();
        longestAgoFirst.remove();
      }
      return known;
    }
  }

  /// The documents of a query that is asked again and again, such as that of a topic.
  Hits kept(Query query) throws IOException {
    synchronized (kept) {
      Hits known = kept.get(query);
      if (known != null) {
        return known;
      }
    }
    Hits found = searcher.search(query, Hits.manager(this));
    synchronized (kept) {
      kept.put(query, found);
      if (kept.size() > KEPT) {
        kept.pollFirstEntry();
      }
    }
    return found;
  }

  /// Asks which of its names are one applicant.
  <T> T names(Function<ApplicantNames, T> question) throws IOException {
    return names.ask(this, question);
  }

  /// Under which name each of its printed names is shown.
  ShownNames shownNames() throws IOException {
    return names.shown(this).names();
  }

  /// Under which name each printed applicant is counted.
  ShownPlaces shownPlaces() throws IOException {
    return names.shown(this).places(this);
  }

  /// What was worked out of its names last.
  @Nullable SnapshotNames knownNames() {
    return known;
  }

  void know(SnapshotNames worked) {
    known = worked;
  }

  /// The values of a field in which a document has one or none.
  GlobalValues single(String field) throws IOException {
    List<SortedSetDocValues> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : leaves()) {
      SortedDocValues values = leaf.reader().getSortedDocValues(field);
      leaves.add(values == null ? DocValues.emptySortedSet() : DocValues.singleton(values));
    }
    return values(field, leaves);
  }

  /// The values of a field in which a document may have several.
  GlobalValues several(String field) throws IOException {
    List<SortedSetDocValues> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : leaves()) {
      leaves.add(DocValues.getSortedSet(leaf.reader(), field));
    }
    return values(field, leaves);
  }

  private GlobalValues values(String field, List<SortedSetDocValues> leaves) throws IOException {
    if (leaves.size() < 2) {
      return new GlobalValues(leaves, null);
    }
    OrdinalMap order = orders.get(field);
    if (order == null) {
      order = OrdinalMap.build(null, leaves.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);
      orders.put(field, order);
    }
    return new GlobalValues(leaves, order);
  }
}
