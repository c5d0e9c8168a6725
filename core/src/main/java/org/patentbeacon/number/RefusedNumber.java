package org.patentbeacon.number;

/// Ends the reading of a number; becomes a [NumberResult.Refused].
final class RefusedNumber extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedNumber(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
