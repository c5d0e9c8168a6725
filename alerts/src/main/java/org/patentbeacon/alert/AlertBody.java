package org.patentbeacon.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.watch.WatchKind;

/// What was found, with everything it rests on. The same run makes the same body, byte for byte in canonical JSON; what people
/// do with an alert is no part of it.
///
/// @param alertId its id, `al_` and 32 hex digits, made from what it is about
/// @param tenantId whose it is
/// @param watchId the watch that raised it
/// @param watchRevision the revision of the watch
/// @param kind the sort of watch
/// @param severity how urgent it is
/// @param title a title in both languages
/// @param rule the rule that fired
/// @param observed the figures it fired on, by name
/// @param evidence what it rests on
/// @param dataCutoff per source how far the data reach
/// @param snapshotId the snapshot in which it was found
/// @param vintageId the data loads behind the snapshot
/// @param eventClass the class of finding, such as `NEW`
/// @param dedupeKey SHA-256 of what it is about; one alert per key
/// @param recommendedAction what to do
/// @param createdRun the run that found it so
/// @param explanation what it means, by which rule, from which data
/// @param disclaimer the id of the disclaimer, `triage-1`
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AlertBody(String alertId, String tenantId, String watchId, int watchRevision, WatchKind kind,
    Severity severity, BilingualText title, Rule rule, SortedMap<String, Object> observed, Evidence evidence,
    SortedMap<String, LocalDate> dataCutoff, String snapshotId, String vintageId, String eventClass, String dedupeKey,
    Action recommendedAction, String createdRun, Explanation explanation, String disclaimer) {

  /// Copies the maps.
  public AlertBody {
    observed = Collections.unmodifiableSortedMap(new TreeMap<>(observed));
    dataCutoff = Collections.unmodifiableSortedMap(new TreeMap<>(dataCutoff));
  }

  /// The rule that fired.
  ///
  /// @param id its id, such as `QUERY.NEW.COUNT`
  /// @param limit its condition in words
  /// @param params its parameters
  /// @param severityMap the id and version of the severity map
  public record Rule(String id, String limit, SortedMap<String, String> params, String severityMap) {
    /// Copies the map.
    public Rule {
      params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }
  }

  /// What to do.
  ///
  /// @param code its code
  /// @param zh in Chinese
  /// @param en in English
  public record Action(String code, String zh, String en) {}

  /// Three short texts.
  ///
  /// @param meaning what it means
  /// @param rule which rule
  /// @param source which data
  public record Explanation(BilingualText meaning, BilingualText rule, BilingualText source) {}

  /// {@return this body under the key by which the alert is known}
  ///
  /// @param key the key
  public AlertBody known(DedupeKey key) {
    return new AlertBody(key.alertId(), tenantId, watchId, watchRevision, kind, severity, title, rule, observed, evidence,
        dataCutoff, snapshotId, vintageId, eventClass, key.hex(), recommendedAction, createdRun, explanation, disclaimer);
  }
}
