package org.patentbeacon.report.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Archives without a clock: the same content gives the same bytes.
public final class TimelessZip {
  /// The first moment that an archive can name.
  private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessZip() {}

  /// {@return the same archive, each entry of which says that it was written in 1980}
  ///
  /// @param archive an archive
  public static byte[] of(byte[] archive) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive)); ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(START);
        out.putNextEntry(timeless);
        in.transferTo(out);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory", e);
    }
    return bytes.toByteArray();
  }
}
