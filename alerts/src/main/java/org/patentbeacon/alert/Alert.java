package org.patentbeacon.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.watch.WatchKind;

/// One finding shown to people, with everything it rests on. In JSON every field is there, `null` where it does not apply.
///
/// @param alertId its id, `al_` and 32 hex digits, made from what it is about
/// @param tenantId whose it is
/// @param watchId the watch that raised it
/// @param watchRevision the revision of the watch
/// @param kind the sort of watch
/// @param severity how urgent it is
/// @param title a title in both languages
/// @param rule the rule that fired
/// @param observed the figures it fired on
/// @param evidence what it rests on
/// @param dataCutoff per source how far the data reach
/// @param snapshotId the snapshot in which it was found
/// @param vintageId the data loads behind the snapshot
/// @param eventClass the class of finding, such as `NEW`
/// @param dedupeKey SHA-256 of what it is about; one alert per key
/// @param recommendedAction what to do
/// @param state what was done with it
/// @param assignee who deals with it
/// @param snoozeUntil until when it waits
/// @param inhibitedBy the alert that silences it
/// @param createdRun the run that raised it
/// @param explanation what it means, by which rule, from which data
/// @param disclaimer the id of the disclaimer, `triage-1`
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Alert(String alertId, String tenantId, String watchId, int watchRevision, WatchKind kind,
    Severity severity, BilingualText title, Rule rule, SortedMap<String, Integer> observed, Evidence evidence,
    SortedMap<String, LocalDate> dataCutoff, String snapshotId, String vintageId, String eventClass, String dedupeKey,
    Action recommendedAction, AlertState state, @Nullable String assignee, @Nullable LocalDate snoozeUntil,
    @Nullable String inhibitedBy, String createdRun, Explanation explanation, String disclaimer) {

  /// Copies the maps.
  public Alert {
    observed = Collections.unmodifiableSortedMap(new TreeMap<>(observed));
    dataCutoff = Collections.unmodifiableSortedMap(new TreeMap<>(dataCutoff));
  }

  /// The rule that fired.
  ///
  /// @param id its id, such as `QUERY.NEW.COUNT`
  /// @param limit its condition in words
  /// @param params its parameters
  /// @param severityMap the id and version of the severity map
  public record Rule(String id, String limit, Map<String, String> params, String severityMap) {}

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

  /// {@return this alert in another state}
  ///
  /// @param value the state
  Alert in(AlertState value) {
    return new Alert(alertId, tenantId, watchId, watchRevision, kind, severity, title, rule, observed, evidence,
        dataCutoff, snapshotId, vintageId, eventClass, dedupeKey, recommendedAction, value, assignee, snoozeUntil,
        inhibitedBy, createdRun, explanation, disclaimer);
  }
}
