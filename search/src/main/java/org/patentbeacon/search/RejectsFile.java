package org.patentbeacon.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import tools.jackson.databind.json.JsonMapper;

/// The refused records of one import: `batch-7.jsonl` explains each in a line of JSON, and the folder `batch-7` has them
/// as they stood, a file per file they came from. Repaired in place, that folder is imported like any other.
///
/// A file that is refused as a whole and a record that is too long are explained and not copied.
final class RejectsFile implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();
  /// In bytes, with room for the number in front: file systems take 255, some 143.
  private static final int LONGEST_NAME = 120;

  private final @Nullable Path records;
  private @Nullable BufferedWriter lines;

  /// Begins afresh; what an earlier, unfinished import of the same number left is removed with the first record.
  ///
  /// @param records the folder for the records; the lines are beside it
  RejectsFile(@Nullable Path records) {
    this.records = records;
  }

  /// Keeps nothing.
  static RejectsFile none() {
    return new RejectsFile(null);
  }

  void add(ReadResult.Rejected rejected) throws IOException {
    if (records == null) {
      return;
    }
    if (lines == null) {
      remove(records);
      Files.createDirectories(records.toAbsolutePath().getParent());
      lines = Files.newBufferedWriter(linesOf(records), StandardCharsets.UTF_8);
    }
    lines.write(MAPPER.writeValueAsString(RejectLine.of(rejected)));
    lines.write('\n');
    if (rejected.raw() != null) {
      keep(records.resolve(fileName(rejected.position().file())), rejected.raw());
    }
  }

  private static Path linesOf(Path records) {
    return records.resolveSibling(records.getFileName() + ".jsonl");
  }

  /// The names of the folders and archives a file lay in become part of its name; a name too long for a file system keeps
  /// its end, behind a number made of all of it.
  private static String fileName(String file) {
    String name = file.replaceAll("!?/", "__").replaceAll("[^\\p{L}\\p{N}._-]", "_");
    int from = 0;
    while (name.substring(from).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      from = name.offsetByCodePoints(from, 1);
    }
    return from == 0 ? name : String.format("%08x_", file.hashCode()) + name.substring(from);
  }

  private static void keep(Path file, RawRecord raw) throws IOException {
    Files.createDirectories(file.getParent());
    boolean first = !Files.exists(file);
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      if (first) {
        write(out, raw.head());
      }
      write(out, raw.content());
    }
  }

  private static void write(OutputStream out, byte[] bytes) throws IOException {
    out.write(bytes);
    if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
      out.write('\n');
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> below = Files.walk(folder)) {
        List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
  }

  /// The path of the lines, `null` when nothing was refused.
  @Nullable String path() {
    return lines == null || records == null ? null : linesOf(records).toString();
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
