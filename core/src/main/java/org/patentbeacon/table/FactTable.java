package org.patentbeacon.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The rows of a table of facts.
public final class FactTable {
  private final String name;
  private final List<FactRow> rows;

  private FactTable(String name, List<FactRow> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /// {@return the table in a file}
  ///
  /// @param file the file, in UTF-8
  /// @throws TableException when it is no text in UTF-8, has no line of columns, or rows with more or fewer cells than columns
  /// @throws IOException when it cannot be read
  public static FactTable read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      return of(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new TableException(List.of(name + ": expected text in UTF-8, found bytes that are none"), e);
    }
  }

  /// {@return the table in a resource that ships beside a class}
  ///
  /// @param in the resource, opened by the class that knows what it means; it is read and closed
  /// @param name the name of the resource
  public static FactTable shipped(InputStream in, String name) {
    try (in) {
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FactTable of(String name, String text) throws TableException {
    List<String> columns = new ArrayList<>();
    List<FactRow> rows = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().map(FactTable::withoutMark).toList()) {
      number++;
      List<String> cells = List.of(line.split("\t", -1));
      String place = name + ", line " + number;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns.addAll(cells);
        twice(columns).forEach(column -> errors.add(place + ": two columns are named '" + column + "'"));
      } else if (cells.size() == columns.size()) {
        rows.add(new FactRow(place, byName(columns, cells)));
      } else {
        errors.add("%s: expected %d cells (%s), found %d".formatted(
            place, columns.size(), String.join(", ", columns), cells.size()));
      }
    }
    if (columns.isEmpty()) {
      errors.add(name + ": expected a line that names the columns, found none");
    }
    if (!errors.isEmpty()) {
      throw new TableException(errors);
    }
    return new FactTable(name, rows);
  }

  /// A line without the byte order mark that spreadsheets put before the first.
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static List<String> twice(List<String> columns) {
    HashSet<String> seen = new HashSet<>();
    return columns.stream().filter(column -> !seen.add(column)).toList();
  }

  private static Map<String, String> byName(List<String> columns, List<String> cells) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), cells.get(i).strip());
    }
    return named;
  }

  /// {@return what each row says, in the order of the lines}
  ///
  /// @param <T> the type of what a row says
  /// @param reading from a row to what it says
  /// @throws TableException with all rows that the reading refused
  public <T> List<T> map(Function<FactRow, T> reading) throws TableException {
    List<T> read = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (FactRow row : rows) {
      try {
        read.add(reading.apply(row));
      } catch (RowException e) {
        errors.add(Objects.requireNonNull(e.getMessage()));
      }
    }
    if (!errors.isEmpty()) {
      throw new TableException(errors);
    }
    return List.copyOf(read);
  }

  /// {@return what each row of a shipped table says, in the order of the lines}
  ///
  /// @param <T> the type of what a row says
  /// @param reading from a row to what it says
  public <T> List<T> mapShipped(Function<FactRow, T> reading) {
    try {
      return map(reading);
    } catch (TableException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name + ", " + rows.size() + " rows";
  }
}
