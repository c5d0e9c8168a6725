package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// Another application or publication that this one depends on or repeats.
///
/// @param relation how it relates
/// @param application its canonical application number
/// @param publication its canonical publication number
/// @param date its date
/// @param status its status as the source words it
public record RelatedDocument(RelationKind relation, @Nullable String application, @Nullable String publication,
    @Nullable PartialDate date, @Nullable String status) {

  /// A status without words is none.
  public RelatedDocument {
    status = status == null || status.isBlank() ? null : status;
  }
}
