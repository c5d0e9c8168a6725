package org.patentbeacon.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a tab-separated resource of this package. Lines starting with `#` tell source and vintage; the first
/// other line names the columns.
final class Table {
  private Table() {}

  static List<String[]> rows(String resource) {
    InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1)
          .map(l -> l.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + resource, e);
    }
  }
}
