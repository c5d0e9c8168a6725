package org.patentbeacon.format.record;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;

/// One file, or one entry of an archive, as a stream that is read once.
///
/// There is no digest of the content: it is known after the last byte, when the documents have long been handed on.
public final class SourceFile implements AutoCloseable {
  private static final int HEAD = 64 * 1024;

  private final String name;
  private final PeekedStream content;
  private final ReadOptions options;
  private byte @Nullable [] head;

  /// A file to be recognised by its content.
  ///
  /// @param name its name, relative, with `/`
  /// @param content its bytes, closed with this
  /// @param vintage the date up to which the source was complete, absent when unknown
  public SourceFile(String name, InputStream content, @Nullable PartialDate vintage) {
    this(name, new ReadOptions(null, vintage), content);
  }

  /// A file to be read as the user wants.
  ///
  /// @param name its name, relative, with `/`
  /// @param options how to read it
  /// @param content its bytes, closed with this
  public SourceFile(String name, ReadOptions options, InputStream content) {
    this.name = name;
    this.content = new PeekedStream(content);
    this.options = options;
  }

  /// {@return the name as provenance keeps it: relative, with `/`}
  public String name() {
    return name;
  }

  /// {@return the date up to which the source was complete, where the user gave one}
  public @Nullable PartialDate vintage() {
    return options.vintage();
  }

  /// {@return how the user wants it read}
  public ReadOptions options() {
    return options;
  }

  /// {@return the first 64 KiB, without consuming them; not to be changed}
  ///
  /// @throws IOException when the file cannot be read
  public byte[] head() throws IOException {
    byte[] known = head;
    if (known == null) {
      known = head(HEAD);
      head = known;
    }
    return known;
  }

  /// {@return the first bytes, without consuming them}
  ///
  /// @param most how many are wanted; they are held in memory
  /// @throws IOException when the file cannot be read
  public byte[] head(int most) throws IOException {
    return content.peek(most);
  }

  /// {@return the bytes, read once}
  public InputStream content() {
    return content;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
