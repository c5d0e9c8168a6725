package org.patentbeacon.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what an archive unpacks and stops at the limits.
final class ArchiveGuard extends FilterInputStream {
  private static final long ENTRY = 2L << 30;

  private final Budget budget;
  private long unpacked;

  ArchiveGuard(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /// An archive went over a limit.
  static final class ArchiveLimit extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveLimit(String message) {
      super(message);
    }
  }

  /// What one archive may still hold.
  static final class Budget {
    private static final int ENTRIES = 100_000;
    private static final long TOTAL = 20L << 30;

    private int entries;
    private long bytes;

    void entry() throws ArchiveLimit {
      if (++entries > ENTRIES) {
        throw new ArchiveLimit("more than 100000 entries");
      }
    }

    void add(long count) throws ArchiveLimit {
      bytes += count;
      if (bytes > TOTAL) {
        throw new ArchiveLimit("more than 20 GiB unpacked");
      }
    }
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      count(count);
    }
    return count;
  }

  private void count(int bytes) throws ArchiveLimit {
    unpacked += bytes;
    if (unpacked > ENTRY) {
      throw new ArchiveLimit("an entry of more than 2 GiB");
    }
    budget.add(bytes);
  }
}
