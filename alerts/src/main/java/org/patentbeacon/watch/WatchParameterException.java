package org.patentbeacon.watch;

/// A parameter of a watch that cannot be understood. The watch cannot be run until it is mended.
public final class WatchParameterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// An exception that says what was expected.
  ///
  /// @param parameter the name of the parameter
  /// @param expected what was expected
  /// @param found what was found
  public WatchParameterException(String parameter, String expected, String found) {
    super("parameter " + parameter + ": expected " + expected + ", found '" + found + "'");
  }
}
