package org.patentbeacon.alert;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.CanonicalJson;

/// Something that happened to an alert. Entries are never changed: a mistake is mended by another entry.
///
/// @param seq its place in the history of the alert, from 1
/// @param alertId the alert
/// @param at when
/// @param step who did what
/// @param evidenceHash the hash of the evidence the alert rested on then
/// @param prevHash the hash of the entry before; empty for the first
/// @param hash the hash of all of this and of the hash before
public record HistoryEntry(int seq, String alertId, Instant at, Step step, String evidenceHash, String prevHash,
    String hash) {

  /// Who did what.
  ///
  /// @param actor who, `system` for no person
  /// @param action what
  /// @param from the state before; absent for the first entry
  /// @param to the state after
  /// @param reason why, or with what: a person, a day, words
  /// @param runId the run in which it happened
  public record Step(String actor, String action, @Nullable AlertState from, AlertState to, @Nullable String reason,
      @Nullable String runId) {}

  /// {@return an entry that follows another}
  ///
  /// @param after the hash of the other; empty for none
  /// @param place the alert, the place in its history, the instant and the hash of the evidence
  /// @param step who did what
  public static HistoryEntry chained(String after, Place place, Step step) {
    return new HistoryEntry(place.seq, place.alertId, place.at, step, place.evidenceHash, after, hash(after, place, step));
  }

  /// Where an entry stands.
  ///
  /// @param alertId the alert
  /// @param seq the place
  /// @param at when
  /// @param evidenceHash the hash of the evidence
  public record Place(String alertId, int seq, Instant at, String evidenceHash) {}

  /// {@return whether its hash is the hash of what it says}
  public boolean holds() {
    return hash.equals(hash(prevHash, new Place(alertId, seq, at, evidenceHash), step));
  }

  private static String hash(String after, Place place, Step step) {
    Map<String, Object> rest = new TreeMap<>();
    rest.put("seq", place.seq);
    rest.put("alertId", place.alertId);
    rest.put("at", place.at.toString());
    rest.put("actor", step.actor);
    rest.put("action", step.action);
    put(rest, "from", step.from);
    rest.put("to", step.to);
    put(rest, "reason", step.reason);
    put(rest, "runId", step.runId);
    rest.put("evidenceHash", place.evidenceHash);
    return CanonicalJson.chained(after, AlertJson.write(rest));
  }

  private static void put(Map<String, Object> rest, String name, @Nullable Object value) {
    if (value != null) {
      rest.put(name, value);
    }
  }
}
