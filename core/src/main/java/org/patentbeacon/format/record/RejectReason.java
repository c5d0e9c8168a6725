package org.patentbeacon.format.record;

import java.util.Locale;

/// Why a record was refused.
public enum RejectReason {
  /// The record is not well-formed, also after the repairs that are allowed.
  NOT_WELL_FORMED,
  /// The record names neither a publication nor an application.
  NO_NUMBER,
  /// The record's number is none.
  BAD_NUMBER,
  /// A safety limit was exceeded.
  LIMIT,
  /// The bytes are in no encoding that could be told.
  ENCODING,
  /// No format fits.
  UNKNOWN_FORMAT,
  /// The content tries something that is never allowed.
  UNSAFE,
  /// There is nothing to read.
  EMPTY,
  /// The file or folder cannot be opened.
  UNREADABLE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /// {@return the reason code as reports write it, such as `not-well-formed`}
  public String word() {
    return word;
  }
}
