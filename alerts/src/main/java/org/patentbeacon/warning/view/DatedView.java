package org.patentbeacon.warning.view;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.Removal;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.PatentDatabase;

/// A database as it would have been at the end of a month, had every document arrived in the month in which it was published.
/// Moments are months, counted from the year 0. What was corrected or went since is seen as it is today.
///
/// @param today the database as it is
/// @param month the present month of the view
public record DatedView(BatchView today, YearMonth month) implements RunView {
  private static final int MONTHS = 12;

  /// {@return the moment of a month}
  ///
  /// @param month the month
  public static long moment(YearMonth month) {
    return (long) month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  private static YearMonth month(long moment) {
    return YearMonth.of(Math.toIntExact(moment / MONTHS), Math.toIntExact(moment % MONTHS) + 1);
  }

  @Override
  public PatentDatabase database() {
    return today.database();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot(moment(month), null, today.snapshot().documents(), cutoffs(moment(month)));
  }

  @Override
  public LocalDate day() {
    LocalDate end = month.atEndOfMonth();
    return end.isAfter(today.day()) ? today.day() : end;
  }

  @Override
  public SortedMap<String, LocalDate> cutoffs(long moment) {
    SortedMap<String, LocalDate> cutoffs = new TreeMap<>();
    if (moment > 0) {
      LocalDate end = month(moment).atEndOfMonth();
      today.snapshot().cutoffBySource().forEach((source, cutoff) -> cutoffs.put(source, cutoff.isBefore(end) ? cutoff : end));
    }
    return cutoffs;
  }

  @Override
  public List<Arrival> arrivals(long seen) throws IOException {
    return hits(new PatentQuery.All(SourceRange.NONE), seen, HitDetail.NUMBERS).stream()
        .map(hit -> new Arrival(hit.id(), hit.family(), hit.firstBatch(), hit.batch())).toList();
  }

  @Override
  public WatchedTopic topic(String name) throws IOException {
    return today.topic(name);
  }

  /// Nothing goes: what went is not in the database any more.
  @Override
  public List<Removal> removals(long seen) {
    return List.of();
  }

  @Override
  public List<IndexHit> hits(PatentQuery query, long seen, HitDetail detail) throws IOException {
    @Nullable LocalDate from = seen == 0 ? null : month(seen).plusMonths(1).atDay(1);
    HitDetail more = detail == HitDetail.NUMBERS ? HitDetail.BRIEF : detail;
    return today.hits(dated(query, from), 0, more).stream().map(DatedView::moved).flatMap(Optional::stream).toList();
  }

  @Override
  public boolean any(PatentQuery query) throws IOException {
    return today.any(dated(query, null));
  }

  @Override
  public SortedMap<String, List<IndexHit>> families(Map<String, String> members, HitDetail detail) throws IOException {
    return new FamilyMembers().of(this, members, detail);
  }

  private PatentQuery dated(PatentQuery query, @Nullable LocalDate from) {
    PatentQuery published = new PatentQuery.DateRange("PD", from, month.atEndOfMonth(), SourceRange.NONE);
    return Joined.and(List.of(query, published), SourceRange.NONE);
  }

  private static Optional<IndexHit> moved(IndexHit hit) {
    return Optional.ofNullable(hit.brief().publicationDate()).map(PartialDate::start).map(day -> {
      long moment = moment(YearMonth.from(day));
      return new IndexHit(hit.id(), hit.seen(), hit.whole(), hit.family(), hit.familySize(), moment, moment, hit.score(), hit.legal());
    });
  }
}
