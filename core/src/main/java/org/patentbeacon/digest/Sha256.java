package org.patentbeacon.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in lower-case hex.
public final class Sha256 {
  private Sha256() {}

  /// {@return the hash of a text in UTF-8}
  ///
  /// @param text the text
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// {@return the hash of bytes}
  ///
  /// @param bytes the bytes
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(begin().digest(bytes));
  }

  /// {@return a hash to which contents are added piece by piece}
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
