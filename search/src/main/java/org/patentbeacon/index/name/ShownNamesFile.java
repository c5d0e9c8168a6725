package org.patentbeacon.index.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A file that keeps shown names for the next process.
///
/// It says of which documents, rows and rules they are, and ends with a checksum. What is of others, damaged or not there
/// counts as nothing: the names can always be worked out anew.
///
/// @param path the file
public record ShownNamesFile(Path path) {
  private static final int SUM = Long.BYTES;
  /// More than a text of this form has room for; such a list of names is not kept.
  private static final int MOST_CHARACTERS = 20_000;

  /// {@return the names that the file keeps; empty when it does not keep those}
  ///
  /// @param of what they are made of, in words
  public Optional<ShownNames> read(String of) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      int length = bytes.length - SUM;
      if (length < 0 || sum(bytes, length) != sum(bytes)) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
      return in.readUTF().equals(of) ? Optional.of(new ShownNames(names(in))) : Optional.empty();
    } catch (IOException e) { // missing, or not to be read: made anew
      return Optional.empty();
    }
  }

  private static List<ShownNames.Shown> names(DataInputStream in) throws IOException {
    List<ShownNames.Shown> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String text = in.readUTF();
      String spaced = in.readUTF();
      String[] printed = new String[in.readInt()];
      for (int i = 0; i < printed.length; i++) {
        String name = in.readUTF();
        printed[i] = name.isEmpty() ? text : name;
      }
      names.add(new ShownNames.Shown(text, spaced, Arrays.asList(printed)));
    }
    return names;
  }

  /// Keeps names in place of those before. Where that cannot be, nothing is kept.
  ///
  /// @param of what they are made of, in words
  /// @param names the names
  public void write(String of, ShownNames names) {
    if (names.all().stream().anyMatch(ShownNamesFile::isTooLong)) {
      return;
    }
    try {
      Path part = Files.createTempFile(path.getParent(), "names", ".part");
      try {
        Files.write(part, bytes(of, names));
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) { // a disk that is full or not to be written to: whoever asks next works them out again
      return;
    }
  }

  private static boolean isTooLong(ShownNames.Shown name) {
    return name.spaced().length() > MOST_CHARACTERS || name.text().length() > MOST_CHARACTERS
        || name.printed().stream().anyMatch(printed -> printed.length() > MOST_CHARACTERS);
  }

  private static byte[] bytes(String of, ShownNames names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(of);
    List<ShownNames.Shown> all = names.all().stream().sorted(Comparator.comparing(ShownNames.Shown::spaced)).toList();
    out.writeInt(all.size());
    for (ShownNames.Shown name : all) {
      out.writeUTF(name.text());
      out.writeUTF(name.spaced());
      out.writeInt(name.printed().size());
      for (String printed : name.printed().stream().sorted().toList()) {
        out.writeUTF(printed.equals(name.text()) ? "" : printed);
      }
    }
    byte[] content = bytes.toByteArray();
    out.writeLong(sum(content, content.length));
    return bytes.toByteArray();
  }

  private static long sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private static long sum(byte[] bytes) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(bytes, bytes.length - SUM, SUM)).readLong();
  }
}
