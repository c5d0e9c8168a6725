package org.patentbeacon.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;

/// One file, or one entry of an archive, as a stream that is read once.
final class SourceFile implements AutoCloseable {
  private static final int HEAD = 64 * 1024;

  private final String name;
  private final BufferedInputStream content;
  private final @Nullable PartialDate vintage;

  SourceFile(String name, InputStream content, @Nullable PartialDate vintage) {
    this.name = name;
    this.content = new BufferedInputStream(content, HEAD);
    this.vintage = vintage;
  }

  /// The name as provenance keeps it: relative, with `/`.
  String name() {
    return name;
  }

  /// The date up to which the source was complete, where the user gave one.
  @Nullable PartialDate vintage() {
    return vintage;
  }

  /// The first 64 KiB, without consuming them.
  byte[] head() throws IOException {
    content.mark(HEAD);
    byte[] head = content.readNBytes(HEAD);
    content.reset();
    return Arrays.copyOf(head, head.length);
  }

  InputStream content() {
    return content;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
