package org.patentbeacon.warning;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.hits.HitsRunner;
import org.patentbeacon.warning.view.BatchView;
import org.patentbeacon.warning.view.DatedView;
import org.patentbeacon.warning.view.Profiles;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.Memory;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

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

  /// What a watch knows from month to month.
  private static final class Remembered implements Memory {
    private final SortedMap<String, String> noted;
    private final Set<ItemKey> reported = new HashSet<>();
    private long seen;

    Remembered(SortedMap<String, String> baseline, long seen) {
      this.noted = new TreeMap<>(baseline);
      this.seen = seen;
    }

    @Override
    public SortedMap<String, String> noted() {
      return new TreeMap<>(noted);
    }

    @Override
    public Set<ItemKey> reported(Collection<ItemKey> items) {
      Set<ItemKey> known = new HashSet<>(items);
      known.retainAll(reported);
      return known;
    }

    void learn(WatchResult result) {
      noted.keySet().removeAll(result.noted().dropped());
      noted.putAll(result.noted().kept());
      result.found().stream().flatMap(found -> found.items().stream()).map(Finding::itemKey).filter(Objects::nonNull)
          .forEach(reported::add);
      seen = result.seenBatch();
    }
  }

  /// {@return what each watch would have raised, in their order}
  ///
  /// @param watches the watches, with their ids
  /// @throws IOException when the database cannot be read
  public List<Forecast> of(List<Watch> watches) throws IOException {
    List<Forecast> forecasts = new ArrayList<>();
    for (Watch watch : watches) {
      forecasts.add(forecast(watch));
    }
    return forecasts;
  }

  private Forecast forecast(Watch watch) throws IOException {
    SortedMap<String, Integer> severities = new TreeMap<>();
    SortedMap<String, Integer> months = new TreeMap<>();
    Set<String> told = new HashSet<>();
    try {
      DatedView first = new DatedView(today, last.minusMonths(MONTHS));
      WatchRunner runner = runner(first, watch);
      if (runner == null) {
        return new Forecast(watch.id(), severities, months, "no runner for watches of kind " + watch.kind());
      }
      Remembered memory = new Remembered(runner.baseline(watch), first.snapshot().batch());
      for (int month = 1; month <= MONTHS; month++) {
        DatedView view = new DatedView(today, last.minusMonths((long) MONTHS - month));
        for (Found found : month(view, watch, memory, month)) {
          // A finding that only grows is the same alert.
          if (told.add(found.key().hex())) {
            severities.merge(found.body().severity().name(), 1, Integer::sum);
            months.merge(view.month().toString(), 1, Integer::sum);
          }
        }
      }
      return new Forecast(watch.id(), severities, months, null);
    } catch (QuerySyntaxException e) {
      return new Forecast(watch.id(), severities, months, e.getMessage());
    }
  }

  private @Nullable WatchRunner runner(DatedView view, Watch watch) {
    return Runners.of(view, new Tenants(view, profiles), stored -> matched(view, stored)).get(watch.kind());
  }

  private static List<Arrival> matched(DatedView view, StoredWatch stored) throws IOException {
    return view.hits(view.query(HitsRunner.query(stored.watch())), stored.seenBatch(), HitDetail.NUMBERS).stream()
        .map(hit -> new Arrival(hit.id(), hit.family(), hit.firstBatch(), hit.batch())).toList();
  }

  private List<Found> month(DatedView view, Watch watch, Remembered memory, int completed) throws IOException {
    WatchRunner runner = runner(view, watch);
    if (runner == null) {
      return List.of();
    }
    Run run = Run.of(Run.Cause.SCHEDULE, new Run.Reach(view.snapshot().id(), view.snapshot().cutoffBySource()), 0, view.day());
    WatchResult result = runner.run(new WatchTask(new StoredWatch(watch, memory.seen, completed), memory, run));
    memory.learn(result);
    return result.found();
  }

  /// {@return profiles of which one is not saved yet}
  ///
  /// @param profile that one
  /// @param others the others
  public static Profiles with(Enterprise profile, Profiles others) {
    return tenant -> tenant.equals(profile.id()) ? Optional.of(profile) : others.of(tenant);
  }
}
