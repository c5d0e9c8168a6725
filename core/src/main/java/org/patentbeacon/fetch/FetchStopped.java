package org.patentbeacon.fetch;

/// OPS will answer no further question for now, whatever is asked. The message says why and what to do.
final class FetchStopped extends Exception {
  private static final long serialVersionUID = 1L;

  FetchStopped(String message) {
    super(message, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
