package org.patentbeacon.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records as lines of JSON in a small file, for people to read and compare.
final class QueryLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private QueryLines() {}

  /// The records of a file; none when it is not there.
  ///
  /// @throws IOException when a line is no such record; the message says which and why
  static <T> List<T> read(Path file, Class<T> type) throws IOException {
    List<T> records = new ArrayList<>();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          records.add(record(line, type, file.getFileName() + ", line " + number + ": "));
        }
      }
    }
    return records;
  }

  private static <T> T record(String line, Class<T> type, String place) throws IOException {
    try {
      return MAPPER.readValue(line, type);
    } catch (JacksonException e) {
      String problem = e.getCause() instanceof NullPointerException missing ? missing.getMessage() : e.getOriginalMessage();
      throw new IOException(place + problem, e);
    }
  }

  static String line(Object record) {
    return MAPPER.writeValueAsString(record) + "\n";
  }

  /// Puts a file of lines in the place of the one that is there.
  static void replace(Path file, List<String> lines) throws IOException {
    try (ReplacedFile replaced = new ReplacedFile(file)) {
      try (OutputStream out = replaced.stream()) {
        out.write(String.join("", lines).getBytes(StandardCharsets.UTF_8));
      }
      replaced.commit();
    }
  }
}
