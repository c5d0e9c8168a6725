package org.patentbeacon.index.field;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// All tokens of a value as one term; of a long value its digest.
public final class ExactTerm {
  private static final int LONGEST = 200;

  private ExactTerm() {}

  /// {@return the term of a value}
  ///
  /// @param tokens its tokens
  public static String of(List<String> tokens) {
    String joined = String.join(" ", tokens);
    return joined.length() <= LONGEST ? joined : "#" + digest(joined);
  }

  private static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
