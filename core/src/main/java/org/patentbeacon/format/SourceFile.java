package org.patentbeacon.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;

/// One file, or one entry of an archive, as a stream that is read once.
///
/// There is no digest of the content: it is known after the last byte, when the documents have long been handed on.
final class SourceFile implements AutoCloseable {
  private static final int HEAD = 64 * 1024;

  private final String name;
  private final BufferedInputStream content;
  private final ReadOptions options;

  SourceFile(String name, InputStream content, @Nullable PartialDate vintage) {
    this(name, new ReadOptions(null, vintage), content);
  }

  SourceFile(String name, ReadOptions options, InputStream content) {
    this.name = name;
    this.content = new BufferedInputStream(content, HEAD);
    this.options = options;
  }

  /// The name as provenance keeps it: relative, with `/`.
  String name() {
    return name;
  }

  /// The date up to which the source was complete, where the user gave one.
  @Nullable PartialDate vintage() {
    return options.vintage();
  }

  /// How the user wants it read.
  ReadOptions options() {
    return options;
  }

  /// The first 64 KiB, without consuming them.
  byte[] head() throws IOException {
    return head(HEAD);
  }

  /// The first bytes, without consuming them.
  ///
  /// @param most how many are wanted; they are held in memory
  byte[] head(int most) throws IOException {
    content.mark(most);
    byte[] head = content.readNBytes(most);
    content.reset();
    return head;
  }

  InputStream content() {
    return content;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
