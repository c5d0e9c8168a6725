package org.patentbeacon.format.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of entries: what they say, and whether they try to lead out of the archive.
final class EntryName {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private EntryName() {}

  /// The text of a name read byte by byte: UTF-8, else GB18030 as Chinese Windows writes it, else Latin-1.
  static String decoded(String latin1) {
    if (latin1.chars().allMatch(c -> c < 0x80) || latin1.chars().anyMatch(c -> c > 0xFF)) {
      return latin1;
    }
    byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
    return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, Charset.forName("GB18030"))).orElse(latin1);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// Why an entry of this name is not given out; empty when nothing speaks against it.
  static Optional<String> unsafe(String name) {
    if (name.isEmpty()) {
      return Optional.of("an entry without a name");
    }
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      return Optional.of("an entry with an absolute path for a name");
    }
    if (name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
      return Optional.of("an entry with a backslash or NUL in its name");
    }
    return List.of(name.split("/", -1)).contains("..")
        ? Optional.of("an entry whose name leads out of the archive") : Optional.empty();
  }
}
