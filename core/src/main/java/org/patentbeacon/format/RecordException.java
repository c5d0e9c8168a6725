package org.patentbeacon.format;

/// Ends the reading of one record; becomes a [ReadResult.Rejected] at the record's boundary.
final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RejectReason reason;
  private final int line;
  private final int column;

  RecordException(RejectReason reason, String message) {
    this(reason, message, 0, 0);
  }

  RecordException(RejectReason reason, String message, int line, int column) {
    super(message, null, false, false);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  RejectReason reason() {
    return reason;
  }

  /// The 1-based line within the record, 0 when unknown.
  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String words() {
    String message = getMessage();
    return message == null ? reason.word() : message;
  }
}
