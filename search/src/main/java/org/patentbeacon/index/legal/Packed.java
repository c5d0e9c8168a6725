package org.patentbeacon.index.legal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes read and written one after another: small numbers take one byte, days near another one two.
final class Packed {
  private byte[] bytes = new byte[0];
  private int at;

  /// Begins to read.
  void from(byte[] stored, int offset) {
    bytes = stored;
    at = offset;
  }

  int next() {
    int value = 0;
    for (int shift = 0;; shift += 7) {
      byte part = bytes[at++];
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  int nextSigned() {
    int value = next();
    return (value >>> 1) ^ -(value & 1);
  }

  /// Passes a text by; where it begins is then told by [#at()] less its length.
  int skipText() {
    int length = next();
    at += length;
    return length;
  }

  String nextText() {
    int length = skipText();
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  int at() {
    return at;
  }

  static void write(ByteArrayOutputStream out, int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.write(rest | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static void writeSigned(ByteArrayOutputStream out, int value) {
    write(out, (value << 1) ^ (value >> 31));
  }

  static void write(ByteArrayOutputStream out, String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    write(out, encoded.length);
    out.writeBytes(encoded);
  }
}
