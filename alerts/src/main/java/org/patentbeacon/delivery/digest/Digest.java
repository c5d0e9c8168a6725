package org.patentbeacon.delivery.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.watch.WatchKind;

/// The news of a window, the most urgent first, then by sort of watch, then the newest, then what is due first. Each invention has one line; of one
/// sort of watch 50 lines are shown, and how many there are in all.
///
/// @param mode how often the receiver hears
/// @param window the time it tells of
/// @param lines the lines shown
/// @param counts how many lines there are in all, by sort of watch
/// @param bySeverity how many lines there are in all, by severity
public record Digest(DigestMode mode, DigestWindow window, List<DigestLine> lines, SortedMap<WatchKind, Integer> counts,
    SortedMap<Severity, Integer> bySeverity) {
  /// How many lines of one sort of watch are shown.
  public static final int MOST_LINES = 50;

  private static final Comparator<AlertNews> NEWEST_LAST = Comparator.comparing(AlertNews::at).thenComparingInt(AlertNews::number);
  private static final Comparator<AlertNews> ORDER = Comparator
      .comparing((AlertNews notice) -> notice.letter().severity(), Comparator.reverseOrder())
      .thenComparing(notice -> notice.letter().kind())
      .thenComparing(AlertNews::at, Comparator.reverseOrder())
      .thenComparing(Digest::firstDay)
      .thenComparing(notice -> notice.letter().alertId());

  /// The first of its days; those without any come last.
  private static String firstDay(AlertNews notice) {
    return notice.letter().dates().stream().map(day -> day.value().en()).min(Comparator.naturalOrder()).orElse("9999");
  }

  /// Copies the list and the maps.
  public Digest {
    lines = List.copyOf(lines);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    bySeverity = Collections.unmodifiableSortedMap(new TreeMap<>(bySeverity));
  }

  /// {@return the digest of a window; empty when there is nothing to send}
  ///
  /// Of several notices about one alert the newest before the end of the window speaks, in the window and the mode it falls into
  /// itself: an alert that became more urgent is told once, as raised. What is silenced is not told.
  ///
  /// @param notices notices of one receiver, those of the window among them
  /// @param mode how often the receiver hears
  /// @param window the window
  /// @param settings which severities are told how often, and whether empty digests are sent
  public static Optional<Digest> of(Collection<AlertNews> notices, DigestMode mode, DigestWindow window, DigestSettings settings) {
    List<AlertNews> told = newest(notices, window).stream()
        .filter(notice -> window.holds(notice.at()) && settings.mode(notice.letter().severity()) == mode)
        .filter(notice -> notice.letter().silencedBy().isEmpty()).sorted(ORDER).toList();
    List<DigestLine> lines = DigestLines.of(told);
    return lines.isEmpty() && !settings.sendEmpty() ? Optional.empty() : Optional.of(shown(mode, window, lines));
  }

  private static Collection<AlertNews> newest(Collection<AlertNews> notices, DigestWindow window) {
    Map<String, AlertNews> newest = new LinkedHashMap<>();
    notices.stream().filter(notice -> notice.at().isBefore(window.to())).sorted(NEWEST_LAST)
        .forEach(notice -> newest.put(notice.letter().alertId(), notice));
    return newest.values();
  }

  private static Digest shown(DigestMode mode, DigestWindow window, List<DigestLine> lines) {
    SortedMap<WatchKind, Integer> counts = new TreeMap<>();
    SortedMap<Severity, Integer> bySeverity = new TreeMap<>();
    List<DigestLine> shown = new ArrayList<>();
    for (DigestLine line : lines) {
      bySeverity.merge(line.notice().letter().severity(), 1, Integer::sum);
      if (counts.merge(line.notice().letter().kind(), 1, Integer::sum) <= MOST_LINES) {
        shown.add(line);
      }
    }
    return new Digest(mode, window, shown, counts, bySeverity);
  }

  /// {@return the key of this digest for a receiver, the same however often it is made}
  ///
  /// @param receiver the receiver's address, or another name of his
  public IdempotencyKey key(String receiver) {
    String id = Sha256.of(String.join("\u001F", receiver, mode.name(), window.from().toString(), window.to().toString()));
    return new IdempotencyKey("dg_" + id.substring(0, 32), "DIGEST", 1);
  }
}
