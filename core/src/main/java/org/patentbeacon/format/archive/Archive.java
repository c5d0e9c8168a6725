package org.patentbeacon.format.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads one archive and the archives inside it, which share its limits.
///
/// Not safe for use by several threads.
public final class Archive {
  private static final int HEAD = 512;
  private static final int BUFFER = 8192;
  /// The signature of the record at the end of a zip file.
  private static final String ZIP_END = "PK\005\006";

  private final Budget budget;
  private final int level;

  /// An outermost archive.
  ///
  /// @param limits what it may unpack
  public Archive(ArchiveLimits limits) {
    this(new Budget(limits), 0);
  }

  private Archive(Budget budget, int level) {
    this.budget = budget;
    this.level = level;
  }

  /// {@return whether a file that starts with these bytes is an archive}
  ///
  /// @param head the first 512 bytes, or all there are
  public static boolean is(byte[] head) {
    return isZip(head) || isGzip(head) || TarStream.is(head);
  }

  /// {@return the reader of an archive that is an entry of this one; empty when it lies too deep}
  public Optional<Archive> nested() {
    return level < budget.limits().nested() ? Optional.of(new Archive(budget, level + 1)) : Optional.empty();
  }

  /// Reads the archive to its end, or until it is stopped.
  ///
  /// @param in its bytes, which are not closed
  /// @param visitor takes the entries
  /// @throws ArchiveException when it is broken or goes over a limit
  /// @throws IOException when the bytes cannot be read, or the visitor fails
  public void read(InputStream in, ArchiveVisitor visitor) throws IOException {
    PackedBytes packed = new PackedBytes(in instanceof BufferedInputStream ? in : new BufferedInputStream(in), budget);
    try {
      BufferedInputStream bytes = new BufferedInputStream(packed, BUFFER);
      byte[] head = head(bytes);
      if (isZip(head)) {
        zip(bytes, packed, visitor);
      } else if (isGzip(head)) {
        gzip(bytes, packed, visitor);
      } else {
        tar(new UnpackedBytes(bytes, packed, Long.MAX_VALUE), visitor);
      }
    } catch (IllegalArgumentException e) {
      throw Damage.broken("expected a whole archive, found " + e.getMessage());
    } catch (IOException e) {
      throw Damage.of(e);
    }
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  private static boolean isZip(byte[] head) {
    return head.length >= 4 && head[0] == 'P' && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  private static boolean isGzip(byte[] head) {
    return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  private void zip(InputStream bytes, PackedBytes packed, ArchiveVisitor visitor) throws IOException {
    // Names are decoded by us, since archives made on Chinese Windows do not say that theirs are not UTF-8.
    ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.ISO_8859_1);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      budget.entry();
      UnpackedBytes content = new UnpackedBytes(zip, packed, budget.limits().entryBytes());
      if (!entry.isDirectory()) {
        give(entry.getName(), content, visitor);
      }
      content.drain();
    }
    // The entries of a zip file that was cut off between two of them end like those of a whole one.
    bytes.transferTo(OutputStream.nullOutputStream());
    if (!packed.endsAfter(ZIP_END)) {
      throw Damage.broken("expected the directory at the end of a zip file, found the end of the file");
    }
  }

  private void tar(InputStream bytes, ArchiveVisitor visitor) throws IOException {
    TarStream tar = new TarStream(bytes);
    for (TarStream.Header entry = tar.next(); entry != null; entry = tar.next()) {
      budget.entry();
      UnpackedBytes content = new UnpackedBytes(tar, null, budget.limits().entryBytes());
      switch (entry.type()) {
        case '0', '7' -> give(entry.name(), content, visitor);
        case '5' -> {}
        case '1', '2' -> visitor.unsafe(EntryName.decoded(entry.name()), "a link");
        default -> visitor.unsafe(EntryName.decoded(entry.name()), "no file but an entry of type " + entry.type());
      }
      content.drain();
    }
  }

  /// One packed file has no limit of its own: an export of several GiB is packed like this.
  private void gzip(InputStream bytes, PackedBytes packed, ArchiveVisitor visitor) throws IOException {
    UnpackedBytes unpacked = new UnpackedBytes(new GZIPInputStream(bytes), packed, Long.MAX_VALUE);
    BufferedInputStream content = new BufferedInputStream(unpacked);
    if (TarStream.is(head(content))) {
      tar(content, visitor);
    } else {
      visitor.entry("", content);
    }
  }

  private static void give(String written, UnpackedBytes content, ArchiveVisitor visitor) throws IOException {
    String name = EntryName.decoded(written);
    Optional<String> unsafe = EntryName.unsafe(name);
    if (unsafe.isPresent()) {
      visitor.unsafe(name, unsafe.get());
    } else {
      visitor.entry(name, content);
    }
  }
}
