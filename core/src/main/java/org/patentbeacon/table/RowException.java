package org.patentbeacon.table;

/// One row that cannot be read; the table goes on, to name the others as well.
public final class RowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message the place, what was expected and what was found
  RowException(String message) {
    super(message);
  }
}
