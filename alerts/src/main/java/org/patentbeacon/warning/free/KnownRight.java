package org.patentbeacon.warning.free;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a watch remembers of a right in a market.
///
/// @param standing how it stood when it was looked at last
/// @param document the document that was looked at
/// @param until the last day on which it stands so by itself, such as that on which it may be restored; absent for one that
///     ended, which stands as other rights let it
record KnownRight(Standing standing, String document, @Nullable LocalDate until) {

  /// How a right stood.
  enum Standing {
    /// It is alive, or ended and is no candidate.
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

  /// Whether a day is later than the last one on which it stands so by itself.
  boolean isDue(LocalDate day) {
    return until != null && day.isAfter(until);
  }

  /// Whether what arrives for other rights, of the owner or in the family, may change how it stands.
  boolean restsOnOthers() {
    return standing == Standing.TOLD || (standing == Standing.OPEN && until == null);
  }
}
