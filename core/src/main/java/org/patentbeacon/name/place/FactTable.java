package org.patentbeacon.name.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table of facts that lies beside a class: tab-separated values, lines that start with `#` are remarks.
public final class FactTable {
  private FactTable() {}

  /// {@return the rows as cells, in the order of the file}
  ///
  /// @param owner the class beside which the file lies
  /// @param name the name of the file
  public static List<List<String>> rows(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
