package org.patentbeacon.warning;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.run.Memory;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// A watch of a preview: what it knows, and what it raised so far. Nothing of it is written.
final class PlayedWatch implements Memory {
  private final Watch watch;
  private final SortedMap<String, String> noted = new TreeMap<>();
  private final Set<ItemKey> reported = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final SortedMap<String, Integer> severities = new TreeMap<>();
  private final SortedMap<String, Integer> months = new TreeMap<>();
  private long seen;
  private int completed;
  private @Nullable String failed;

  PlayedWatch(Watch watch, long seen) {
    this.watch = watch;
    this.seen = seen;
  }

  Watch watch() {
    return watch;
  }

  boolean runs() {
    return failed == null;
  }

  WatchTask task(Run run) {
    return new WatchTask(new StoredWatch(watch, seen, completed), this, run);
  }

  /// Notes what the watch would have known before the first month.
  void begin(Map<WatchKind, WatchRunner> runners) throws IOException {
    try {
      noted.putAll(Objects.requireNonNull(runners.get(watch.kind())).baseline(watch));
    } catch (QuerySyntaxException | WatchParameterException e) {
      failed = e.getMessage();
    }
  }

  /// Runs it over a month. A finding that only grows is the same alert.
  void play(Map<WatchKind, WatchRunner> runners, Run run, YearMonth month) throws IOException {
    if (failed != null) {
      return;
    }
    try {
      WatchResult result = Objects.requireNonNull(runners.get(watch.kind())).run(task(run));
      for (Found found : result.found()) {
        if (told.add(found.key().hex())) {
          severities.merge(found.body().severity().name(), 1, Integer::sum);
          months.merge(month.toString(), 1, Integer::sum);
        }
      }
      learn(result);
    } catch (QuerySyntaxException | WatchParameterException e) {
      failed = e.getMessage();
    }
  }

  private void learn(WatchResult result) {
    failed = result.outcome().reason();
    noted.keySet().removeAll(result.noted().dropped());
    noted.putAll(result.noted().kept());
    result.found().stream().flatMap(found -> found.items().stream()).map(Finding::itemKey).filter(Objects::nonNull)
        .forEach(reported::add);
    seen = result.seenBatch();
    completed++;
  }

  Preview.Forecast forecast() {
    return new Preview.Forecast(watch.id(), severities, months, failed);
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
}
