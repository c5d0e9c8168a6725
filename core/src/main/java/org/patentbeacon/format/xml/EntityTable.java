package org.patentbeacon.format.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The characters that named entities stand for, from the table `entities.tsv` (HTML 5 and ISO 8879).
final class EntityTable {
  private static final Map<String, String> TEXTS = load();

  private EntityTable() {}

  /// The text of an entity, `null` when the name is unknown. Names are case sensitive.
  static @Nullable String text(String name) {
    return TEXTS.get(name);
  }

  private static Map<String, String> load() {
    Map<String, String> texts = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(EntityTable.class.getResourceAsStream("entities.tsv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          texts.put(line.substring(0, tab), characters(line.substring(tab + 1)));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("entities.tsv", e);
    }
  }

  private static String characters(String codePoints) {
    StringBuilder text = new StringBuilder();
    for (String code : codePoints.split(" ", -1)) {
      text.appendCodePoint(Integer.parseInt(code, 16));
    }
    return text.toString();
  }
}
