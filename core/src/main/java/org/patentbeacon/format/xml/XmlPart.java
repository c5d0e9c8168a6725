package org.patentbeacon.format.xml;

import org.jspecify.annotations.Nullable;

/// The bytes of one XML record within a file, valid until the next one is asked for.
final class XmlPart {
  private final byte[] bytes;
  private final int offset;
  private final int length;
  private final int line;
  private final boolean tooLong;
  private final @Nullable XmlWrapper wrapper;

  XmlPart(byte[] bytes, int offset, int length, int line, boolean tooLong) {
    this(bytes, offset, length, line, tooLong, null);
  }

  private XmlPart(byte[] bytes, int offset, int length, int line, boolean tooLong, @Nullable XmlWrapper wrapper) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
    this.line = line;
    this.tooLong = tooLong;
    this.wrapper = wrapper;
  }

  /// This record within an element around many.
  XmlPart in(@Nullable XmlWrapper around) {
    return new XmlPart(bytes, offset, length, line, tooLong, around);
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

  /// The element around this record and others; `null` when the record stands alone.
  @Nullable XmlWrapper wrapper() {
    return wrapper;
  }

  /// Whether the record exceeds the limit; then the bytes are only its beginning.
  boolean tooLong() {
    return tooLong;
  }
}
