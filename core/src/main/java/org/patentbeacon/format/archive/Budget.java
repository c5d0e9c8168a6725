package org.patentbeacon.format.archive;

import org.patentbeacon.format.archive.ArchiveException.Cause;

/// What an archive and those inside it have unpacked so far.
final class Budget {
  private final ArchiveLimits limits;
  private int entries;
  private long bytes;

  Budget(ArchiveLimits limits) {
    this.limits = limits;
  }

  ArchiveLimits limits() {
    return limits;
  }

  void entry() throws ArchiveException {
    if (++entries > limits.entries()) {
      throw new ArchiveException(Cause.LIMIT,
          "expected at most " + limits.entries() + " entries in an archive, found more");
    }
  }

  void add(long unpacked) throws ArchiveException {
    bytes += unpacked;
    if (bytes > limits.totalBytes()) {
      throw new ArchiveException(Cause.LIMIT,
          "expected at most " + limits.totalBytes() + " bytes in an archive, found more");
    }
  }
}
