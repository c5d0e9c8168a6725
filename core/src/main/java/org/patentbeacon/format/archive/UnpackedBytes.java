package org.patentbeacon.format.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.archive.ArchiveException.Cause;

/// Unpacked content, watched. Once a read has failed every further one does, so that nobody reads past a limit.
final class UnpackedBytes extends FilterInputStream {
  private final @Nullable PackedBytes packed;
  private final long most;
  private long count;
  private @Nullable ArchiveException stopped;

  /// @param packed what it was packed in; absent when the bytes are counted where they are unpacked
  /// @param most the largest size, in bytes
  UnpackedBytes(InputStream content, @Nullable PackedBytes packed, long most) {
    super(content);
    this.packed = packed;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (stopped != null) {
      throw stopped;
    }
    try {
      int read = super.read(buffer, offset, length);
      counted(Math.max(read, 0));
      return read;
    } catch (IOException e) {
      IOException told = Damage.of(e);
      stopped = told instanceof ArchiveException fault ? fault : null;
      throw told;
    }
  }

  private void counted(int read) throws ArchiveException {
    count += read;
    if (count > most) {
      throw new ArchiveException(Cause.LIMIT, "expected an entry of at most " + most + " bytes, found a longer one");
    }
    if (packed != null) {
      packed.unpacked(read);
    }
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] passed = new byte[(int) Math.min(wanted, 8192)];
    return Math.max(read(passed, 0, passed.length), 0);
  }

  /// Passes over what is left, within the limits.
  void drain() throws IOException {
    byte[] passed = new byte[8192];
    while (read(passed, 0, passed.length) >= 0) {
      // Nobody asked for these bytes; they still count.
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // The archive goes on with its next entry.
  }
}
