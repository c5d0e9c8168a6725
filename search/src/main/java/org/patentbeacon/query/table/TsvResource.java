package org.patentbeacon.query.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A data file that lies beside a class: tab-separated, `#` starts a comment line.
public final class TsvResource {
  private TsvResource() {}

  /// {@return the rows of the file as cells, comments and blank lines left out}
  ///
  /// @param owner the class beside which the file lies
  /// @param name the name of the file
  public static List<String[]> rows(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + name + " is not part of this build");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the data file " + name, e);
    }
  }
}
