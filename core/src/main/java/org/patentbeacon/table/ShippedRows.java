package org.patentbeacon.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a table that ships beside a class of this module, where the class knows its columns by their places.
public final class ShippedRows {
  private ShippedRows() {}

  /// {@return the rows as cells, in the order of the file; empty lines and those that start with `#` are left out}
  ///
  /// @param owner the class beside which the file lies
  /// @param name the name of the file
  public static List<List<String>> of(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> List.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the table " + name, e);
    }
  }
}
