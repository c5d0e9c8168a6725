package org.patentbeacon.format.record;

/// Ends the reading of one record; becomes a [ReadResult.Rejected] at the record's boundary.
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RejectReason reason;
  private final int line;
  private final int column;

  /// A refusal of a record of which the place is not known.
  ///
  /// @param reason the reason code
  /// @param message what was found and what was expected
  public RecordException(RejectReason reason, String message) {
    this(reason, message, 0, 0);
  }

  /// A refusal of a record.
  ///
  /// @param reason the reason code
  /// @param message what was found and what was expected
  /// @param line the 1-based line within the record, 0 when unknown
  /// @param column the 1-based column, 0 when unknown
  public RecordException(RejectReason reason, String message, int line, int column) {
    super(message, null, false, false);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  /// {@return the reason code}
  public RejectReason reason() {
    return reason;
  }

  /// {@return the 1-based line within the record, 0 when unknown}
  public int line() {
    return line;
  }

  /// {@return the 1-based column, 0 when unknown}
  public int column() {
    return column;
  }

  /// {@return what was found and what was expected}
  public String words() {
    String message = getMessage();
    return message == null ? reason.word() : message;
  }
}
