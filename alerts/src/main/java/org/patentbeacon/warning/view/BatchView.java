package org.patentbeacon.warning.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.Removal;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.PatentDatabase;

/// A database as it is: moments are its batches. What many watches ask for is read once.
public final class BatchView implements RunView {
  private static final int PAGE = 1_000;

  private final PatentDatabase database;
  private final Snapshot snapshot;
  private final LocalDate day;
  /// What arrived, by moment after which it did.
  private final Map<Long, List<Arrival>> arrived = new HashMap<>();
  /// Topics by the names by which they were asked for.
  private final Map<String, WatchedTopic> topics = new HashMap<>();
  private final FamilyMembers families = new FamilyMembers();

  private BatchView(PatentDatabase database, Snapshot snapshot, LocalDate day) {
    this.database = database;
    this.snapshot = snapshot;
    this.day = day;
  }

  /// A view of what there is now.
  ///
  /// @param database the database
  /// @param day the day
  /// @return the view
  /// @throws IOException when the database cannot be read
  public static BatchView of(PatentDatabase database, LocalDate day) throws IOException {
    return new BatchView(database, database.snapshot(), day);
  }

  @Override
  public PatentDatabase database() {
    return database;
  }

  @Override
  public Snapshot snapshot() {
    return snapshot;
  }

  @Override
  public LocalDate day() {
    return day;
  }

  @Override
  public SortedMap<String, LocalDate> cutoffs(long moment) throws IOException {
    SortedMap<String, LocalDate> cutoffs = new TreeMap<>();
    for (Batch batch : database.batches()) {
      if (batch.number() <= moment) {
        batch.cutoffs().forEach((source, cutoff) -> cutoffs.merge(source, cutoff, (one, other) -> one.isAfter(other) ? one : other));
      }
    }
    return cutoffs;
  }

  @Override
  public List<Arrival> arrivals(long seen) throws IOException {
    List<Arrival> known = arrived.get(seen);
    if (known == null) {
      known = hits(new PatentQuery.All(SourceRange.NONE), seen, HitDetail.NUMBERS).stream()
          .map(hit -> new Arrival(hit.id(), hit.family(), hit.firstBatch(), hit.batch())).toList();
      arrived.put(seen, known);
    }
    return known;
  }

  @Override
  public WatchedTopic topic(String name) throws IOException {
    WatchedTopic known = topics.get(name);
    if (known == null) {
      known = WatchedTopic.of(database, name);
      topics.put(name, known);
    }
    return known;
  }

  @Override
  public List<Removal> removals(long seen) throws IOException {
    return database.removedAfter(seen);
  }

  @Override
  public List<IndexHit> hits(PatentQuery query, long seen, HitDetail detail) throws IOException {
    List<IndexHit> all = new ArrayList<>();
    String cursor = null;
    do {
      IndexPage page = database.documents(SearchRequest.of(query).limit(PAGE).sortedBy(SearchRequest.Sort.NUMBER)
          .arrivedAfter(seen).reading(detail).from(cursor));
      all.addAll(page.hits());
      cursor = page.nextCursor();
    } while (cursor != null);
    return all;
  }

  @Override
  public boolean any(PatentQuery query) throws IOException {
    SearchRequest one = SearchRequest.of(query).limit(1).sortedBy(SearchRequest.Sort.NUMBER).reading(HitDetail.NUMBERS);
    return !database.documents(one).hits().isEmpty();
  }

  @Override
  public SortedMap<String, List<IndexHit>> families(Map<String, String> members, HitDetail detail) throws IOException {
    return families.of(this, members, detail);
  }
}
