package org.patentbeacon.warning;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.count.Peers;
import org.patentbeacon.warning.hits.HitsRunner;
import org.patentbeacon.warning.view.BatchView;
import org.patentbeacon.warning.view.DatedView;
import org.patentbeacon.warning.view.Profiles;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchRunner;

/// What watches would have raised in the last twelve months, had they been there: the same runners look at the database as it would
/// have been month by month. Nothing is written.
public final class Preview {
  private static final int MONTHS = 12;

  private final BatchView today;
  private final Profiles profiles;
  private final YearMonth last;

  /// A preview.
  ///
  /// @param today the database as it is
  /// @param profiles the profiles of the tenants, saved or not
  public Preview(BatchView today, Profiles profiles) {
    this.today = today;
    this.profiles = profiles;
    this.last = YearMonth.from(today.snapshot().cutoffBySource().values().stream().max(LocalDate::compareTo).orElse(today.day()));
  }

  /// What a watch would have raised.
  ///
  /// @param watch its id
  /// @param alerts how many alerts, by severity
  /// @param months how many, by month, those without any left out
  /// @param failed why it could not be run; absent when it could
  public record Forecast(String watch, SortedMap<String, Integer> alerts, SortedMap<String, Integer> months, @Nullable String failed) {}

  /// {@return what each watch would have raised, in their order}
  ///
  /// @param watches the watches of one tenant, with their ids
  /// @throws IOException when the database cannot be read
  public List<Forecast> of(List<Watch> watches) throws IOException {
    DatedView first = new DatedView(today, last.minusMonths(MONTHS));
    Map<WatchKind, WatchRunner> before = runners(first, (tenant, kind) -> List.of());
    List<PlayedWatch> played = new ArrayList<>();
    for (Watch watch : watches) {
      PlayedWatch one = new PlayedWatch(watch, first.snapshot().batch());
      one.begin(before);
      played.add(one);
    }
    for (int month = 1; month <= MONTHS; month++) {
      month(new DatedView(today, last.minusMonths((long) MONTHS - month)), played);
    }
    return played.stream().map(PlayedWatch::forecast).toList();
  }

  private void month(DatedView view, List<PlayedWatch> played) throws IOException {
    Run run = Run.of(Run.Cause.SCHEDULE, new Run.Reach(view.snapshot().id(), view.snapshot().cutoffBySource()), 0, view.day());
    Map<WatchKind, WatchRunner> runners = runners(view, (tenant, kind) -> played.stream()
        .filter(one -> one.runs() && one.watch().kind() == kind).map(one -> one.task(run)).toList());
    for (PlayedWatch one : played) {
      one.play(runners, run, view.month());
    }
  }

  private Map<WatchKind, WatchRunner> runners(DatedView view, Peers peers) {
    return Runners.of(view, new Tenants(view, profiles), stored -> matched(view, stored), peers);
  }

  private static List<Arrival> matched(DatedView view, StoredWatch stored) throws IOException {
    return view.hits(view.query(HitsRunner.query(view, stored.watch())), stored.seenBatch(), HitDetail.NUMBERS).stream()
        .map(hit -> new Arrival(hit.id(), hit.family(), hit.firstBatch(), hit.batch())).toList();
  }

  /// {@return profiles of which one is not saved yet}
  ///
  /// @param profile that one
  /// @param others the others
  public static Profiles with(Enterprise profile, Profiles others) {
    return tenant -> tenant.equals(profile.id()) ? Optional.of(profile) : others.of(tenant);
  }
}
