package org.patentbeacon.cli;

/// The exit codes of the command; they are promises.
final class ExitCode {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int UNUSABLE = 3;
  static final int BUG = 70;

  private ExitCode() {}
}
