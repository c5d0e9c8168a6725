package org.patentbeacon.warning.party;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.WatchTask;

/// What a watch remembers: since when it looks, and by which date it told a fact first, so that a document that is earlier and
/// comes later does not make another fact of it.
final class Remembered {
  private static final String MADE = "made";

  private final SortedMap<String, String> known;
  private final SortedMap<String, String> kept = new TreeMap<>();

  private Remembered(SortedMap<String, String> known) {
    this.known = known;
  }

  static Remembered of(WatchTask task) {
    return new Remembered(task.memory().noted());
  }

  /// What a watch knows that is made in a moment.
  static SortedMap<String, String> baseline(long moment) {
    return new TreeMap<>(Collections.singletonMap(MADE, Long.toString(moment)));
  }

  /// The moment in which the watch was made; 0 when it tells also what was there before.
  long made() {
    return Long.parseLong(known.getOrDefault(MADE, "0"));
  }

  /// By which date a fact is told: the one by which it was first, else the one given.
  LocalDate date(String fact, LocalDate otherwise) {
    return LocalDate.parse(known.getOrDefault(fact, kept.computeIfAbsent(fact, key -> otherwise.toString())));
  }

  /// Whether a fact was told.
  boolean told(String fact) {
    return known.containsKey(fact);
  }

  Noted noted() {
    kept.keySet().removeAll(known.keySet());
    return kept.isEmpty() ? Noted.NOTHING : new Noted(kept, Collections.emptySortedSet());
  }
}
