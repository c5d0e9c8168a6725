package org.patentbeacon.format.xml;

/// The bytes of one XML record within a file, valid until the next one is asked for.
final class XmlPart {
  private final byte[] bytes;
  private final int offset;
  private final int length;
  private final int line;
  private final boolean tooLong;

  XmlPart(byte[] bytes, int offset, int length, int line, boolean tooLong) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
    this.line = line;
    this.tooLong = tooLong;
  }

  byte[] bytes() {
    return bytes;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  /// The 1-based line of the file on which the first byte stands.
  int line() {
    return line;
  }

  /// Whether the record exceeds the limit; then the bytes are only its beginning.
  boolean tooLong() {
    return tooLong;
  }
}
