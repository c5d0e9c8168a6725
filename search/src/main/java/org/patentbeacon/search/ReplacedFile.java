package org.patentbeacon.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/// A file that is written beside its place and put there in one step, so that nobody ever sees half of it. Without
/// [#commit()] the place is as before.
public final class ReplacedFile implements AutoCloseable {
  private static final AtomicLong COUNT = new AtomicLong();

  private final Path target;
  private final Path part;
  private final FileChannel channel;

  /// Begins a file.
  ///
  /// @param target its place, in a folder that is there
  /// @throws IOException when its folder cannot be written
  public ReplacedFile(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    this.part = this.target.resolveSibling(
        "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part");
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// {@return where to write; closing it closes nothing else}
  public OutputStream stream() {
    return new OutputStream() {
      private final OutputStream out = Channels.newOutputStream(channel);

      @Override
      public void write(int b) throws IOException {
        out.write(b);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }
    };
  }

  /// Puts the file in its place; what was there is gone.
  ///
  /// @throws IOException when the disk refuses
  public void commit() throws IOException {
    channel.force(true);
    channel.close();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Removes what was written, unless it is in its place.
  ///
  /// @throws IOException when the disk refuses
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(part);
  }
}
