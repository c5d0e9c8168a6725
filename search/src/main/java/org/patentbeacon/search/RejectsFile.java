package org.patentbeacon.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.ReadResult;
import tools.jackson.databind.json.JsonMapper;

/// The refused records of one import, a line of JSON each; the file is made with the first of them.
final class RejectsFile implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path path;
  private @Nullable BufferedWriter lines;

  RejectsFile(Path path) {
    this.path = path;
  }

  void add(ReadResult.Rejected rejected) throws IOException {
    if (lines == null) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      lines = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }
    lines.write(MAPPER.writeValueAsString(RejectLine.of(rejected)));
    lines.write('\n');
  }

  /// The path, `null` when nothing was refused.
  @Nullable String path() {
    return lines == null ? null : path.toString();
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
