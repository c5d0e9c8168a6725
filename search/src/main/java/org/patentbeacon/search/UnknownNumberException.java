package org.patentbeacon.search;

/// A number that names no document of the database; the message says what was tried and what is near.
public final class UnknownNumberException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownNumberException(String message) {
    super(message, null, false, false);
  }

  /// {@return the message, never `null`}
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
