package org.patentbeacon.format.table.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patentbeacon.format.exchange.TableCell;

/// Reads mappings from their files: lines of cells separated by tabs, `#` starts a comment.
///
/// - `set`, setting, value: what holds for the whole table, one of [#SETTINGS];
/// - `column`, meaning, header names separated by a bar, separators of several values, attributes: the last two may be
///   missing; separators are divided by blanks, `\n` is a line end, `\s` a blank, `\p` a bar; attributes are written
///   `lang=en origin=machine-translation`;
/// - `value`, what is asked, words separated by a bar, what they mean.
public final class MappingFile {
  /// The setting of how many names of a header the mapping must know.
  static final String NAMES = "names";
  /// The settings and the values each may have; an empty list when it may have any.
  ///
  /// `form` is the way numbers are written, `application-form` that of application numbers and priorities; `authority`
  /// the office of numbers that name none; `dates` the order of day and month; `family` the origin of family data;
  /// `language` the language of texts of which the column does not say it, or `by-script`; `rows` says that rows which
  /// follow each other and have the same number are one record; `names` how many names a header must have, 3 for the
  /// exports we know and 1 for a mapping of the user's; `cells` that they were made safe for spreadsheets ([TableCell]).
  static final Map<String, List<String>> SETTINGS = new TreeMap<>(Map.of(
      "form", List.of("docdb", "epodoc", "lens", "derwent"),
      "application-form", List.of("docdb", "epodoc", "lens"),
      "authority", List.of(),
      "dates", List.of("day-first", "month-first"),
      "family", List.of("docdb", "lens"),
      "language", List.of(),
      NAMES, List.of("1", "2", "3"),
      "rows", List.of("of-one-number"),
      "cells", List.of("safe")));
  private static final List<TableMapping> STANDARD = Stream.of("cn-export", "lens-csv", "espacenet-csv",
      "patentscope-csv", "google-csv", "derwent-csv", "beacon-table").map(MappingFile::standard).toList();

  private final String name;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, TableMapping.Column> columns = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

  private MappingFile(String name) {
    this.name = name;
  }

  /// {@return the mappings of the exports we know}
  public static List<TableMapping> standard() {
    return STANDARD;
  }

  /// Reads a mapping of the user's.
  ///
  /// @param file the file, whose name without its ending becomes the id of the format
  /// @return the mapping
  /// @throws IOException when the file cannot be read
  /// @throws IllegalArgumentException when it holds no mapping; the message says where
  public static TableMapping of(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      MappingFile mapping = new MappingFile(name.replaceFirst("(?<=.)\\.[^.]*$", ""));
      mapping.settings.put(NAMES, "1");
      return mapping.read(in);
    } catch (CharacterCodingException _) {
      throw new IllegalArgumentException(name + ": expected a mapping in UTF-8, found bytes of another encoding");
    }
  }

  private static TableMapping standard(String format) {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
        MappingFile.class.getResourceAsStream("/org/patentbeacon/format/table/" + format + ".tsv")),
        StandardCharsets.UTF_8))) {
      return new MappingFile(format).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the mapping " + format, e);
    }
  }

  private TableMapping read(BufferedReader in) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!text.isBlank() && !text.startsWith("#")) {
        line(text.split("\t", -1), number);
      }
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(name + ": expected at least one line 'column', found none");
    }
    return new TableMapping(name, settings, columns, values);
  }

  private void line(String[] cells, int number) {
    switch (cells[0].strip() + cells.length) {
      case "set3" -> setting(cells[1].strip(), cells[2].strip(), number);
      case "column3", "column4", "column5" -> column(cells, number);
      case "value4" -> {
        for (String word : cells[2].split("\\|")) {
          values.computeIfAbsent(cells[1].strip(), _ -> new LinkedHashMap<>())
              .put(TableMapping.key(word), cells[3].strip());
        }
      }
      default -> throw wrong(number, "set, column or value with their cells separated by tabs", String.join(" ", cells));
    }
  }

  private void setting(String setting, String value, int number) {
    List<String> known = SETTINGS.get(setting);
    if (known == null) {
      throw wrong(number, "one of the settings " + String.join(", ", SETTINGS.keySet()), setting);
    }
    if (!known.isEmpty() && !known.contains(value)) {
      throw wrong(number, "for " + setting + " one of " + String.join(", ", known), value);
    }
    settings.put(setting, value);
  }

  private void column(String[] cells, int number) {
    Meaning meaning = Meaning.of(cells[1].strip())
        .orElseThrow(() -> wrong(number, "one of the meanings " + Meaning.words(), cells[1]));
    TableMapping.Column column = new TableMapping.Column(meaning, cells.length > 3 ? separators(cells[3]) : List.of(),
        cells.length > 4 ? attributes(cells[4], number) : Map.of());
    for (String header : cells[2].split("\\|", -1)) {
      TableMapping.Column other = columns.put(TableMapping.key(header), column);
      if (other != null && !other.equals(column)) {
        throw wrong(number, "a header name that has no line yet", header);
      }
    }
  }

  private static List<String> separators(String cell) {
    List<String> separators = new ArrayList<>();
    for (String separator : cell.split(" ")) {
      if (!separator.isEmpty()) {
        separators.add(separator.replace("\\n", "\n").replace("\\s", " ").replace("\\p", "|"));
      }
    }
    return separators;
  }

  private Map<String, String> attributes(String cell, int number) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String attribute : cell.strip().split(" +")) {
      int equals = attribute.indexOf('=');
      if (equals < 1) {
        throw wrong(number, "an attribute such as lang=en", attribute);
      }
      attributes.put(attribute.substring(0, equals), attribute.substring(equals + 1));
    }
    return attributes;
  }

  private IllegalArgumentException wrong(int number, String expected, String found) {
    return new IllegalArgumentException(
        name + ", line " + number + ": expected " + expected + ", found '" + found.strip() + "'");
  }
}
