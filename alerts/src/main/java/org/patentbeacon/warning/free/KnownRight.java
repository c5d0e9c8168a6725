package org.patentbeacon.warning.free;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a watch remembers of a right that ended in a market.
///
/// @param standing how it stood when it was looked at last
/// @param document the document that was looked at
/// @param until the last day on which it may be restored; absent for one that may not
record KnownRight(Standing standing, String document, @Nullable LocalDate until) {

  /// How a right stood.
  enum Standing {
    /// It ended and is no candidate.
    OPEN,
    /// It was a candidate before the watch was made, and nobody was told.
    KNOWN,
    /// Its tenant was told that it is a candidate.
    TOLD,
    /// It may still be restored.
    WAITING,
    /// It may still be restored, and its tenant was told that it may become a candidate.
    PREVIEWED
  }

  String written() {
    return standing + " " + document + (until == null ? "" : " " + until);
  }

  static KnownRight read(String written) {
    String[] parts = written.split(" ");
    return new KnownRight(Standing.valueOf(parts[0]), parts[1], parts.length > 2 ? LocalDate.parse(parts[2]) : null);
  }

  boolean isDue(LocalDate day) {
    return until != null && day.isAfter(until);
  }
}
