package org.patentbeacon.format.archive;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.patentbeacon.format.archive.ArchiveException.Cause;

/// Tells broken archives from a broken disk.
final class Damage {
  private Damage() {}

  /// The exception to throw: an [ArchiveException] for what the unpackers throw at broken bytes.
  static IOException of(IOException e) {
    return switch (e) {
      case ZipException zip when String.valueOf(zip.getMessage()).contains("encrypted") ->
        broken("expected entries that can be read, found an encrypted one: unpack the archive with its password first");
      case ZipException zip -> broken("expected a whole archive, found " + zip.getMessage());
      case EOFException _ -> broken("expected a whole archive, found the end of the file inside it");
      default -> e;
    };
  }

  static ArchiveException broken(String message) {
    return new ArchiveException(Cause.DAMAGED, message);
  }
}
