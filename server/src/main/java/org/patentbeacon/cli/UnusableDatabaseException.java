package org.patentbeacon.cli;

/// The database named on the command line cannot be used.
final class UnusableDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String inChinese;

  UnusableDatabaseException(String message) {
    this(message, message);
  }

  /// A message in both languages.
  UnusableDatabaseException(String inChinese, String inEnglish) {
    super(inEnglish, null, false, false);
    this.inChinese = inChinese;
  }

  String inChinese() {
    return inChinese;
  }
}
