package org.patentbeacon.search;

import org.patentbeacon.format.record.ReadResult;

/// A refused record as a line of JSON.
///
/// @param file the file
/// @param position the number of the record in it, 0 for the file as a whole
/// @param line the line, 0 when unknown
/// @param column the column, 0 when unknown
/// @param reason the reason code
/// @param message what was found and what was expected
/// @param excerpt the first 200 characters of the record
public record RejectLine(String file, int position, int line, int column, String reason, String message,
    String excerpt) {

  /// {@return the line of a refused record}
  ///
  /// @param rejected the record
  public static RejectLine of(ReadResult.Rejected rejected) {
    return new RejectLine(rejected.position().file(), rejected.position().record(), rejected.position().line(),
        rejected.position().column(), rejected.reason().word(), rejected.message(), rejected.excerpt());
  }
}
