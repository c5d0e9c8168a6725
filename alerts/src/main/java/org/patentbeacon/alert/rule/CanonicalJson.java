package org.patentbeacon.alert.rule;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.patentbeacon.digest.Sha256;

/// Canonical JSON (RFC 8785): keys in order, no blanks, numbers as ECMAScript prints them. Equal values give equal bytes, so
/// that they can be signed, hashed and compared.
public final class CanonicalJson {
  private CanonicalJson() {}

  /// {@return the canonical form}
  ///
  /// @param json an object or an array as JSON
  /// @throws IllegalArgumentException when it is no JSON, with the reason
  public static String of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("expected JSON, found: " + e.getMessage(), e);
    }
  }

  /// {@return the SHA-256 of the canonical form, in hex}
  ///
  /// @param json an object or an array as JSON
  /// @throws IllegalArgumentException when it is no JSON, with the reason
  public static String hash(String json) {
    return Sha256.of(of(json));
  }

  /// {@return the hash of an entry in a chain, in which none can be changed or taken out unnoticed}
  ///
  /// @param previous the hash of the entry before; empty for the first
  /// @param json the entry without its hash
  /// @throws IllegalArgumentException when it is no JSON, with the reason
  public static String chained(String previous, String json) {
    return Sha256.of(previous + of(json));
  }
}
