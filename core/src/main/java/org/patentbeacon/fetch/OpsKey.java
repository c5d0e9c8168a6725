package org.patentbeacon.fetch;

/// The key and secret of an OPS user, given out at developers.epo.org. They never appear in a message or a file.
///
/// @param key the consumer key
/// @param secret the consumer secret
public record OpsKey(String key, String secret) {
  private static final String HIDDEN = "…";

  /// Refuses blank ones.
  ///
  /// @throws IllegalArgumentException when the key or the secret is blank
  public OpsKey {
    key = key.strip();
    secret = secret.strip();
    if (key.isEmpty() || secret.isEmpty()) {
      throw new IllegalArgumentException("expected the key and the secret of an OPS user, found a blank "
          + (key.isEmpty() ? "key" : "secret"));
    }
  }

  /// The text without the key and the secret, should the other side have repeated them.
  String hiddenIn(String text) {
    return text.replace(key, HIDDEN).replace(secret, HIDDEN);
  }

  /// {@return a text that does not tell them}
  @Override
  public String toString() {
    return "OpsKey[" + HIDDEN + "]";
  }
}
