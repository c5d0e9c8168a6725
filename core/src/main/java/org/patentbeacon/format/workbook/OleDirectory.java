package org.patentbeacon.format.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The directory of an OLE file (MS-CFB): the names of the streams in it.
final class OleDirectory {
  private static final int HEADER = 512;
  private static final int ENTRY = 128;
  private static final int FAT_SECTORS_IN_HEADER = 109;
  private static final int MOST_SECTORS = 10_000;

  private final ByteBuffer file;
  private final int sectorSize;

  private OleDirectory(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.sectorSize = 1 << Math.min(16, this.file.getShort(30) & 0xFF);
  }

  /// The names, as far as the bytes have them.
  static List<String> names(byte[] file) {
    List<String> names = new ArrayList<>();
    if (file.length >= HEADER) {
      OleDirectory directory = new OleDirectory(file);
      long sector = directory.file.getInt(48) & 0xFFFFFFFFL;
      for (int i = 0; i < MOST_SECTORS && directory.start(sector) >= 0; i++) {
        directory.read((int) directory.start(sector), names);
        sector = directory.next(sector);
      }
    }
    return names;
  }

  /// Where a sector starts; -1 when the file does not have it in full.
  private long start(long sector) {
    long start = (sector + 1) * sectorSize;
    return start + sectorSize <= file.limit() ? start : -1;
  }

  private void read(int start, List<String> names) {
    for (int at = start; at + ENTRY <= start + sectorSize; at += ENTRY) {
      int length = Math.clamp((file.getShort(at + 64) & 0xFFFF) - 2L, 0, 62);
      if (length > 0) {
        names.add(new String(file.array(), at, length, StandardCharsets.UTF_16LE));
      }
    }
  }

  /// The sector behind another one; one that does not exist behind the last.
  private long next(long sector) {
    int perSector = sectorSize / 4;
    long fat = sector / perSector;
    if (fat >= FAT_SECTORS_IN_HEADER) {
      return Integer.MAX_VALUE;
    }
    long start = start(file.getInt(76 + 4 * (int) fat) & 0xFFFFFFFFL);
    return start < 0 ? Integer.MAX_VALUE : file.getInt((int) start + 4 * (int) (sector % perSector)) & 0xFFFFFFFFL;
  }
}
