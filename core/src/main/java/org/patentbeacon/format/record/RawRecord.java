package org.patentbeacon.format.record;

import java.nio.charset.StandardCharsets;

/// A refused record as it stands in its file, so that it can be repaired and read again.
///
/// @param head what must stand once before the records of a file, such as the header of a table; empty for none
/// @param content the record itself
public record RawRecord(byte[] head, byte[] content) {

  /// {@return a record that stands for itself}
  ///
  /// @param content its text
  public static RawRecord of(String content) {
    return of("", content);
  }

  /// {@return a record below a header}
  ///
  /// @param head the header
  /// @param content its text
  public static RawRecord of(String head, String content) {
    return new RawRecord(head.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
  }
}
