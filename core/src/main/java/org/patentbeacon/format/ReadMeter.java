package org.patentbeacon.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// How far reading has come, in bytes of the files on disk. One thread reads, any other may look.
public final class ReadMeter {
  private final long total;
  private final AtomicLong read = new AtomicLong();

  private ReadMeter(long total) {
    this.total = total;
  }

  /// {@return a meter for files, at zero}
  ///
  /// @param paths files and folders, as they are going to be read
  /// @throws IOException when a path does not exist
  public static ReadMeter of(List<Path> paths) throws IOException {
    Sizes sizes = new Sizes();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      Files.walkFileTree(path, sizes);
    }
    return new ReadMeter(sizes.bytes);
  }

  /// Adds up the sizes of files; what cannot be opened is nothing to be read.
  private static final class Sizes extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += Files.isRegularFile(file) ? file.toFile().length() : 0;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  /// {@return the bytes of all files; those that are passed over are among them}
  public long total() {
    return total;
  }

  /// {@return the bytes read so far}
  public long read() {
    return read.get();
  }

  /// A stream that counts here what is read of it.
  InputStream counting(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read() throws IOException {
        int value = super.read();
        read.addAndGet(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        read.addAndGet(Math.max(count, 0));
        return count;
      }
    };
  }
}
