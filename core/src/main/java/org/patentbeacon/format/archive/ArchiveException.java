package org.patentbeacon.format.archive;

import java.io.IOException;

/// An archive is read no further.
public final class ArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Cause cause;

  /// Why an archive is read no further.
  public enum Cause {
    /// It holds more than is read.
    LIMIT,
    /// It unpacks to so much that it was made to harm.
    UNSAFE,
    /// Its bytes are no whole archive.
    DAMAGED
  }

  ArchiveException(Cause cause, String message) {
    super(message);
    this.cause = cause;
  }

  /// {@return why}
  public Cause why() {
    return cause;
  }

  /// {@return what was found and what was expected}
  public String words() {
    return String.valueOf(getMessage());
  }
}
