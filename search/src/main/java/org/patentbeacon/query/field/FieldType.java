package org.patentbeacon.query.field;

/// What sort of values a field has, and so what can be asked of it.
public enum FieldType {
  /// Running text.
  TEXT,
  /// Names of persons and organisations, searched like text.
  NAME,
  /// Publication numbers.
  PUBNO,
  /// Application numbers.
  APPNO,
  /// IPC and CPC symbols.
  CLASS,
  /// Locarno classes.
  LOC,
  /// Dates.
  DATE,
  /// Whole numbers.
  INT,
  /// Codes compared as they stand.
  CODE,
  /// Countries and offices.
  COUNTRY,
  /// Sorts of right.
  PATTYPE,
  /// Legal states.
  STATUS,
  /// Sorts of applicant.
  APTYPE,
  /// Chinese provinces.
  PROVINCE,
  /// Kind codes.
  KIND,
  /// Languages.
  LANG,
  /// Citation categories.
  CITECAT,
  /// Yes or no.
  FLAG;

  /// {@return whether values are text in which words have positions}
  public boolean textual() {
    return this == TEXT || this == NAME;
  }

  /// {@return whether values have an order that `<`, `>` and ranges use}
  public boolean ordered() {
    return this == DATE || this == INT;
  }
}
