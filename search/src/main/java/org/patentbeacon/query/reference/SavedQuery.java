package org.patentbeacon.query.reference;

import java.time.Instant;
import java.util.Objects;
import org.patentbeacon.query.Dialect;

/// A query that was saved under a name, with the dialect it is written in.
///
/// @param name the name, as `SAVED="name"` writes it
/// @param dialect the dialect of the text
/// @param text the query
/// @param note what it is for; empty when nothing was said
/// @param savedAt when it was saved
public record SavedQuery(String name, Dialect dialect, String text, String note, Instant savedAt) {

  /// Checks that all but the note is there.
  public SavedQuery {
    Objects.requireNonNull(name, "expected a name, found none");
    Objects.requireNonNull(dialect, "expected a dialect, found none");
    Objects.requireNonNull(text, "expected a text, found none");
    Objects.requireNonNull(savedAt, "expected savedAt, found none");
    note = Objects.requireNonNullElse(note, "");
  }
}
