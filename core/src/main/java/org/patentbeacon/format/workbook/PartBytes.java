package org.patentbeacon.format.workbook;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.patentbeacon.format.archive.ArchiveLimits;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;

/// The unpacked bytes of one part: not more than an archive may unpack, and no tag longer than a cell may be, since a tag is
/// held in memory whole.
final class PartBytes extends FilterInputStream {
  private static final int LONGEST_TAG = 1 << 20;

  private final String part;
  private final long packed;
  private final ArchiveLimits limits;
  private long size;
  private boolean inTag;
  private int tag;

  PartBytes(InputStream in, String part, long packed, ArchiveLimits limits) {
    super(in);
    this.part = part;
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = unpacked(buffer, offset, length);
    if (read > 0) {
      size += read;
      check();
      tags(buffer, offset, offset + read);
    }
    return read;
  }

  private int unpacked(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (EOFException | ZipException _) { // The file is a copy on disk: what is missing is missing in it.
      throw new RecordException(RejectReason.NOT_WELL_FORMED,
          "expected a whole XLSX workbook, found the part " + part + " damaged: its packed bytes are broken");
    }
  }

  private void check() {
    if (size > limits.entryBytes()) {
      throw new RecordException(RejectReason.LIMIT,
          "expected a part of at most " + limits.entryBytes() + " bytes, found " + part + " larger");
    }
    if (size > limits.ratioFrom() && packed > 0 && size / packed > limits.ratio()) {
      throw new RecordException(RejectReason.UNSAFE, "expected a part of at most " + limits.ratio()
          + " times its packed size, found more in " + part);
    }
  }

  private void tags(byte[] buffer, int start, int end) {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '<') {
        inTag = true;
        tag = 0;
      } else if (buffer[i] == '>') {
        inTag = false;
      } else if (inTag && ++tag > LONGEST_TAG) {
        throw new RecordException(RejectReason.LIMIT,
            "expected a tag of at most " + LONGEST_TAG + " bytes, found a longer one in " + part);
      }
    }
  }
}
