package org.patentbeacon.cli;

/// The database named on the command line cannot be used.
final class UnusableDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableDatabaseException(String message) {
    super(message, null, false, false);
  }
}
