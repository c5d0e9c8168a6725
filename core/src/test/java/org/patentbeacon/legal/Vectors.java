package org.patentbeacon.legal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors of `vectors-warnings.json`, in the folder of `-Dbeacon.spec`.
public final class Vectors {
  private static final Path FILE =
      Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-warnings.json");

  private Vectors() {}

  public static boolean available() {
    return Files.exists(FILE);
  }

  /// The cases of a section.
  public static JsonNode cases(String section) {
    try {
      return JsonMapper.builder().build().readTree(Files.readString(FILE)).get(section).get("cases");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a field; empty when it has none.
  public static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }
}
