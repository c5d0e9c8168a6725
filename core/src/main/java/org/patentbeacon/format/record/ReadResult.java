package org.patentbeacon.format.record;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;

/// What became of one record. The three counts of a file always add up to the records seen.
public sealed interface ReadResult {

  /// {@return where the record stands}
  RecordPosition position();

  /// The record became a document.
  ///
  /// @param document the document
  /// @param position where it stands
  record Accepted(PatentDocument document, RecordPosition position) implements ReadResult {}

  /// The record is a known thing that is no patent document.
  ///
  /// @param position where it stands
  /// @param reason what it is
  record Skipped(RecordPosition position, String reason) implements ReadResult {}

  /// The record was refused.
  ///
  /// @param position where the fault is
  /// @param reason the reason code
  /// @param message what was found and what was expected
  /// @param excerpt the first 200 characters of the record
  /// @param raw the record as it stands; absent where it is the whole file, or too long to be kept
  record Rejected(RecordPosition position, RejectReason reason, String message, String excerpt,
      @Nullable RawRecord raw) implements ReadResult {

    /// A refused record that is not kept.
    ///
    /// @param position where the fault is
    /// @param reason the reason code
    /// @param message what was found and what was expected
    /// @param excerpt the first 200 characters of the record
    public Rejected(RecordPosition position, RejectReason reason, String message, String excerpt) {
      this(position, reason, message, excerpt, null);
    }
  }
}
