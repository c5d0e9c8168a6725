package org.patentbeacon.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.patentbeacon.digest.Sha256;

/// What a model is called: its name, and a fingerprint of everything that its vectors depend on, so that vectors of two
/// models are never taken for those of one.
final class ModelVersion {
  private static final int SHOWN = 12;
  private static final int BUFFER = 1 << 16;

  private final ModelSettings settings;
  private final MessageDigest digest;

  ModelVersion(ModelSettings settings) {
    this.settings = settings;
    this.digest = Sha256.begin();
    add("%s %d %b %s".formatted(settings.pooling(), settings.tokens(), settings.lowerCase(), settings.documentPrefix())
        .getBytes(StandardCharsets.UTF_8));
  }

  ModelSettings settings() {
    return settings;
  }

  ModelVersion add(byte[] content) {
    digest.update(content);
    return this;
  }

  ModelVersion add(Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return this;
  }

  /// The name, such as `bge-small-zh-v1.5-q@0123456789ab`. What was added before counts.
  String name() {
    return settings.name() + "@" + HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }
}
