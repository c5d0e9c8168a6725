package org.patentbeacon.format.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.patentbeacon.format.archive.ArchiveException.Cause;

/// The packed bytes of one archive, counted, against which its unpacked bytes are held.
final class PackedBytes extends FilterInputStream {
  private static final int TAIL = 1024;

  private final Budget budget;
  private final byte[] tail = new byte[TAIL];
  private long packed;
  private long unpacked;

  PackedBytes(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      packed += count;
      int kept = Math.min(count, TAIL);
      System.arraycopy(tail, kept, tail, 0, TAIL - kept);
      System.arraycopy(buffer, offset + count - kept, tail, TAIL - kept, kept);
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] passed = new byte[(int) Math.min(count, 8192)];
    return Math.max(read(passed, 0, passed.length), 0);
  }

  /// Whether these bytes stand among the last ones that were read.
  boolean endsAfter(String bytes) {
    return new String(tail, StandardCharsets.ISO_8859_1).contains(bytes);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  void unpacked(int count) throws ArchiveException {
    unpacked += count;
    ArchiveLimits limits = budget.limits();
    if (unpacked > limits.ratioFrom() && unpacked / limits.ratio() > packed) {
      throw new ArchiveException(Cause.UNSAFE, "expected at most " + limits.ratio()
          + " bytes from each packed byte, found " + unpacked + " from " + packed);
    }
    budget.add(count);
  }
}
