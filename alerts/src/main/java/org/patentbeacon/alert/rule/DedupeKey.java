package org.patentbeacon.alert.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.watch.WatchKind;

/// What an alert is about. Equal keys are one alert, however often and in whatever order its news arrive; how urgent it is
/// and what its texts say are no part of it.
///
/// @param tenantId whose it is
/// @param watchId the watch that found it
/// @param kind the sort of watch
/// @param subject the parts of what it is about, such as a country and an application number; `batch` for all of a run
/// @param eventClass the class of finding
/// @param effective the day it takes effect, or the snapshot of a batch; absent where neither matters
public record DedupeKey(String tenantId, String watchId, WatchKind kind, List<String> subject, String eventClass,
    @Nullable String effective) {
  private static final String SEPARATOR = "\u001F";
  private static final int ID_DIGITS = 32;

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException when a part holds the unit separator, so that two keys could become one
  public DedupeKey {
    subject = List.copyOf(subject);
    if ((tenantId + watchId + subject + eventClass + effective).contains(SEPARATOR)) {
      throw new IllegalArgumentException("expected parts without the separator U+001F");
    }
  }

  /// {@return the key: SHA-256 of the parts, 64 hex digits}
  public String hex() {
    return Sha256.of(String.join(SEPARATOR, tenantId, watchId, kind.name(), String.join("|", subject), eventClass,
        effective == null ? "-" : effective));
  }

  /// {@return the id of the alert, `al_` and 32 hex digits}
  public String alertId() {
    return "al_" + hex().substring(0, ID_DIGITS);
  }
}
