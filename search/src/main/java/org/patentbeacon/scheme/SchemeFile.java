package org.patentbeacon.scheme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// A scheme in one file: a mark, what it is, its columns as they are used, and a checksum over all of it.
final class SchemeFile {
  private static final int MARK = 0x50425343;
  private static final int VERSION = 1;
  private static final int CHECKSUM = 8;

  private SchemeFile() {}

  /// Writes a scheme beside its place and moves it there, so that readers see the old or the new one.
  static void write(ClassScheme scheme, Path file) throws IOException {
    Path written = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (FileChannel out = FileChannel.open(written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(scheme));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static byte[] bytes(ClassScheme scheme) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MARK);
    out.writeInt(VERSION);
    about(scheme.about(), out);
    SchemeTables tables = scheme.tables();
    out.writeInt(scheme.size());
    out.write(tables.dots());
    ints(tables.parents(), out);
    ints(tables.ends(), out);
    ints(tables.sorted(), out);
    for (Texts texts : List.of(tables.symbols(), tables.zh(), tables.en())) {
      ints(texts.starts(), out);
      out.write(texts.bytes());
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.toByteArray());
    out.writeLong(checksum.getValue());
    return bytes.toByteArray();
  }

  private static void about(SchemeAbout about, DataOutputStream out) throws IOException {
    out.writeUTF(about.name().name());
    out.writeUTF(about.edition() == null ? "" : about.edition());
    out.writeInt(about.sources().size());
    for (SchemeSource source : about.sources()) {
      out.writeUTF(source.name());
      out.writeUTF(source.format());
      out.writeUTF(source.dated() == null ? "" : source.dated());
      out.writeInt(source.classes());
      out.writeInt(source.refused());
    }
  }

  private static void ints(int[] values, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    out.write(bytes.array());
  }

  /// Reads a scheme.
  ///
  /// @throws IOException when the file is damaged or of a newer version
  static ClassScheme read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (bytes.length < 2 * Integer.BYTES + CHECKSUM || in.readInt() != MARK) {
      throw damaged(file);
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("the scheme " + file + " was written by another version of Patent Beacon; load it again");
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length - CHECKSUM);
    if (checksum.getValue() != ByteBuffer.wrap(bytes).getLong(bytes.length - CHECKSUM)) {
      throw damaged(file);
    }
    SchemeAbout about = about(in);
    int size = in.readInt();
    byte[] dots = in.readNBytes(size);
    int[] parents = ints(in, size);
    int[] ends = ints(in, size);
    int[] sorted = ints(in, size);
    return new ClassScheme(about,
        new SchemeTables(texts(in, size), dots, parents, ends, sorted, texts(in, size), texts(in, size)));
  }

  private static IOException damaged(Path file) {
    return new IOException("the scheme " + file + " is damaged; load it again with: beacon scheme load");
  }

  private static SchemeAbout about(DataInputStream in) throws IOException {
    SchemeName name = SchemeName.valueOf(in.readUTF());
    String edition = in.readUTF();
    List<SchemeSource> sources = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String file = in.readUTF();
      String format = in.readUTF();
      String dated = in.readUTF();
      sources.add(new SchemeSource(file, format, dated.isEmpty() ? null : dated, in.readInt(), in.readInt()));
    }
    return new SchemeAbout(name, edition.isEmpty() ? null : edition, sources);
  }

  private static int[] ints(DataInputStream in, int size) throws IOException {
    int[] values = new int[size];
    ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES)).asIntBuffer().get(values);
    return values;
  }

  private static Texts texts(DataInputStream in, int size) throws IOException {
    int[] starts = ints(in, size + 1);
    return new Texts(starts, in.readNBytes(starts[size]));
  }
}
