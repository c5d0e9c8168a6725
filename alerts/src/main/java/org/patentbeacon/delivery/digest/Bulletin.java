package org.patentbeacon.delivery.digest;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.watch.WatchKind;

/// What an institution hears of its enterprises: how many alerts each got, of which severity and sort, and which of their watches
/// did not look. What the alerts say stays with the enterprises.
///
/// @param institution the institution's name
/// @param window the time it tells of
/// @param rows the enterprises, those with the most urgent alerts first
/// @param shared notices of watches that the institution itself owns, such as indicators of its sectors
public record Bulletin(String institution, DigestWindow window, List<Row> rows, List<AlertNews> shared) {
  private static final Comparator<Row> MOST_URGENT_FIRST = Comparator
      .comparingInt((Row row) -> row.count(Severity.RED)).thenComparingInt(row -> row.count(Severity.ORANGE))
      .thenComparingInt(row -> row.count(Severity.YELLOW)).thenComparingInt(row -> row.count(Severity.BLUE)).reversed()
      .thenComparing(Row::name).thenComparing(Row::tenantId);

  /// Copies the lists.
  public Bulletin {
    rows = List.copyOf(rows);
    shared = List.copyOf(shared);
  }

  /// An enterprise of the institution.
  ///
  /// @param tenantId its id
  /// @param name its name
  /// @param notLooked how many of its watches could not look, since they failed or their data are too old
  public record Member(String tenantId, String name, int notLooked) {}

  /// An enterprise's line.
  ///
  /// @param tenantId its id
  /// @param name its name
  /// @param bySeverity how many alerts, by severity
  /// @param byKind how many alerts, by sort of watch
  /// @param notLooked how many of its watches could not look
  public record Row(String tenantId, String name, Map<Severity, Integer> bySeverity, SortedMap<WatchKind, Integer> byKind,
      int notLooked) {
    /// Copies the maps.
    public Row {
      Map<Severity, Integer> copy = new EnumMap<>(Severity.class);
      copy.putAll(bySeverity);
      bySeverity = Collections.unmodifiableMap(copy);
      byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    /// {@return how many alerts of a severity}
    ///
    /// @param severity the severity
    public int count(Severity severity) {
      return bySeverity.getOrDefault(severity, 0);
    }
  }

  /// {@return the bulletin of a window; an alert counts once, as urgent as it was at the end, and not when it was
  /// silenced or withdrawn}
  ///
  /// @param institution the institution's name and its own id as a tenant
  /// @param roster its enterprises
  /// @param notices notices of all of them and of the institution's own watches
  /// @param window the window
  public static Bulletin of(Member institution, List<Member> roster, Collection<AlertNews> notices, DigestWindow window) {
    SortedMap<String, AlertNews> newest = new TreeMap<>();
    notices.stream().filter(notice -> window.holds(notice.at()) && notice.letter().silencedBy().isEmpty())
        .sorted(Comparator.comparing(AlertNews::at).thenComparingInt(AlertNews::number))
        .forEach(notice -> newest.put(notice.letter().alertId(), notice));
    newest.values().removeIf(notice -> notice.change() == Change.WITHDRAWN);
    List<Row> rows = roster.stream().map(member -> row(member, newest.values())).sorted(MOST_URGENT_FIRST).toList();
    List<AlertNews> shared = newest.values().stream()
        .filter(notice -> notice.letter().tenantId().equals(institution.tenantId())).toList();
    return new Bulletin(institution.name(), window, rows, shared);
  }

  private static Row row(Member member, Collection<AlertNews> notices) {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    SortedMap<WatchKind, Integer> byKind = new TreeMap<>();
    for (AlertNews notice : notices) {
      if (notice.letter().tenantId().equals(member.tenantId())) {
        bySeverity.merge(notice.letter().severity(), 1, Integer::sum);
        byKind.merge(notice.letter().kind(), 1, Integer::sum);
      }
    }
    return new Row(member.tenantId(), member.name(), bySeverity, byKind, member.notLooked());
  }
}
