package org.patentbeacon.benchmarks.fulltext;

import java.io.Serial;

/// An engine has no words for a query.
final class InexpressibleException extends Exception {
  @Serial
  private static final long serialVersionUID = 1L;

  InexpressibleException(String reason) {
    super(reason);
  }
}
