package org.patentbeacon.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Found;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.ledger.Sources;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.Upkeep;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;

/// Which sources are too old, and what follows for watches: silence must not look like safety.
///
/// A watch needs the sources that its parameter `sources` names (with `;`), or else all that have a limit. Watches that count, or that
/// say what is free, do not look while one of them is too old, since their figures would be wrong. The others tell what they find;
/// that they found nothing is then no result, and they look again. Deadlines fall due without any news, and are always told.
///
/// @param stale the sources that are too old, by name
record Staleness(SortedMap<String, Old> stale) {

  /// A source that is too old.
  ///
  /// @param source its name
  /// @param since the day up to which it reached; absent when it never brought anything
  /// @param days after how many days it is too old
  record Old(String source, @Nullable LocalDate since, int days) {
    String reason() {
      return "source %s: expected data not older than %d days, found %s".formatted(source, days,
          since == null ? "none" : "some until " + since);
    }

    /// What tells this silence from another one of the same source.
    String period() {
      return since == null ? "-" : since.toString();
    }
  }

  /// Whether a watch can do without a source.
  private enum Need {
    /// It can.
    NONE,
    /// It cannot tell that nothing happened.
    FOR_SILENCE,
    /// It cannot look at all.
    FOR_LOOKING
  }

  /// {@return the sources that are too old on a day}
  ///
  /// @param limits by source after how many days it is
  static Staleness of(Snapshot snapshot, LocalDate day, Map<String, Integer> limits) {
    SortedMap<String, Old> stale = new TreeMap<>();
    limits.forEach((source, days) -> {
      LocalDate cutoff = snapshot.cutoffBySource().get(source);
      if (cutoff == null || cutoff.plusDays(days).isBefore(day)) {
        stale.put(source, new Old(source, cutoff, days));
      }
    });
    return new Staleness(stale);
  }

  /// The sources that are too old and that a watch needs.
  private List<Old> missing(Watch watch) {
    List<String> named = WatchParams.of(watch).list("sources", ";");
    return need(watch) == Need.NONE ? List.of()
        : stale.values().stream().filter(old -> named.isEmpty() || named.contains(old.source)).toList();
  }

  private static Need need(Watch watch) {
    return switch (watch.kind()) {
      case SURGE, SECTOR_INDICATOR, PORTFOLIO_HEALTH, FREE_TECH -> Need.FOR_LOOKING;
      case QUERY, TOPIC, COMPETITOR, NEW_ENTRANT, CITATION, LEGAL_EVENT, SIMILARITY, INVENTOR_MOVE -> Need.FOR_SILENCE;
      case DEADLINE -> Need.NONE;
    };
  }

  /// Whether a watch cannot look.
  boolean forbids(Watch watch) {
    return need(watch) == Need.FOR_LOOKING && !missing(watch).isEmpty();
  }

  /// That a watch did not look, or saw nothing where it could not see all: it knows what it knew.
  WatchResult skipped(StoredWatch stored) {
    String reason = missing(stored.watch()).stream().map(Old::reason).collect(Collectors.joining("; "));
    return new WatchResult(stored, stored.seenBatch(),
        new WatchOutcome(stored.watch().id(), OutcomeKind.SKIPPED_STALE, 0, reason, new TreeMap<>()), List.of(), Noted.NOTHING);
  }

  /// The results of a tenant's watches as they count, with a notice for each silence that it was not told of, and without those that
  /// are over.
  ///
  /// @param told what the tenant was told before
  /// @param alert writes a notice
  List<WatchResult> counted(List<WatchResult> results, List<Sources.Told> told, StaleAlert alert) {
    List<WatchResult> counted = new ArrayList<>(results.stream().map(this::counted).toList());
    for (Old old : stale.values()) {
      List<WatchResult> needing = counted.stream().filter(result -> missing(result.before().watch()).contains(old))
          .sorted(Comparator.comparing(result -> result.before().watch().id())).toList();
      boolean known = told.stream().anyMatch(notice -> notice.source().equals(old.source) && notice.since().equals(old.period()));
      if (!needing.isEmpty() && !known) {
        WatchResult first = needing.getFirst();
        List<Found> found = new ArrayList<>(first.found());
        found.add(alert.of(first.before(), old, needing.stream().map(result -> result.before().watch().name()).distinct().toList()));
        counted.set(counted.indexOf(first), first.finding(found));
      }
    }
    SortedMap<String, String> over = over(told);
    if (!counted.isEmpty() && !over.isEmpty()) {
      Upkeep upkeep = counted.getFirst().upkeep();
      over.putAll(upkeep.settled());
      counted.set(0, counted.getFirst().with(new Upkeep(over, upkeep.remindAfter())));
    }
    return counted;
  }

  private WatchResult counted(WatchResult result) {
    boolean silent = result.outcome().outcome() == OutcomeKind.QUIET && !missing(result.before().watch()).isEmpty();
    return silent ? skipped(result.before()).with(result.upkeep()) : result;
  }

  /// The notices of silences that are over.
  private SortedMap<String, String> over(List<Sources.Told> told) {
    SortedMap<String, String> over = new TreeMap<>();
    for (Sources.Told notice : told) {
      Old old = stale.get(notice.source());
      if (old == null || !old.period().equals(notice.since())) {
        over.put(notice.alert().id(), "the source brought data again");
      }
    }
    return over;
  }
}
