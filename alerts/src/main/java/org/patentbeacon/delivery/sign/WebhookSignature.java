package org.patentbeacon.delivery.sign;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The header `Beacon-Signature`: `v1=` and HMAC-SHA256 of `id.timestamp.body` in hex. While a secret is being replaced there
/// are two, separated by a blank.
public final class WebhookSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final long MOST_SKEW_SECONDS = 300;

  private WebhookSignature() {}

  /// What is signed.
  ///
  /// @param id the header `Beacon-Id`, the idempotency key
  /// @param timestamp the header `Beacon-Timestamp`, Unix seconds
  /// @param body the body as sent
  public record Signed(String id, long timestamp, String body) {
    String text() {
      return id + "." + timestamp + "." + body;
    }
  }

  /// {@return the header}
  ///
  /// @param secrets the secret; two while one is being replaced
  /// @param signed what is signed
  public static String of(List<String> secrets, Signed signed) {
    return secrets.stream().map(secret -> "v1=" + HexFormat.of().formatHex(code(secret, signed)))
        .collect(Collectors.joining(" "));
  }

  /// {@return whether a receiver may trust a message: one of its signatures is made with the secret, and it is not older or
  /// newer than 300 seconds. The comparison takes as long for a wrong signature as for a right one}
  ///
  /// @param secret the receiver's secret
  /// @param signed what came
  /// @param header the header that came
  /// @param now the receiver's time, Unix seconds
  public static boolean valid(String secret, Signed signed, String header, long now) {
    byte[] expected = of(List.of(secret), signed).getBytes(StandardCharsets.UTF_8);
    boolean found = false;
    for (String one : header.split(" ")) {
      found |= MessageDigest.isEqual(expected, one.getBytes(StandardCharsets.UTF_8));
    }
    return found && Math.abs(now - signed.timestamp) <= MOST_SKEW_SECONDS;
  }

  private static byte[] code(String secret, Signed signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(signed.text().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("every array of bytes is a key of HMAC-SHA256", e);
    }
  }
}
