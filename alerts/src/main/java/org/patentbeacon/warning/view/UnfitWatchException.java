package org.patentbeacon.warning.view;

/// A watch that cannot be run as it is. The message says what was found and what was expected; the other watches go on.
public final class UnfitWatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String said;

  /// Says what is wrong.
  ///
  /// @param message what was found and what was expected
  public UnfitWatchException(String message) {
    super(message);
    said = message;
  }

  /// {@return what was found and what was expected}
  public String said() {
    return said;
  }
}
