package org.patentbeacon.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Reads mappings from their files: lines of cells separated by tabs, `#` starts a comment.
///
/// - `set`, setting, value: `form` is the way numbers are written (`lens`, `docdb`, `epodoc`), `application-form` that
///   of application numbers and priorities, `dates` is `day-first` or `month-first`, `family` the origin of family data;
/// - `column`, meaning, header names separated by a bar, separators of several values, language: the last two may be
///   missing; separators are divided by blanks, `\n` is a line end, `\s` a blank;
/// - `value`, meaning, words separated by a bar, what they mean.
public final class MappingFile {
  private static final Set<String> MEANINGS = Set.of("publication", "authority", "kind", "publication.date",
      "publication.year", "application", "application.date", "title", "abstract", "applicant", "owner",
      "inventor", "agency", "agent", "ipc", "cpc", "loc", "uspc", "industry", "priority",
      "type", "status", "citation", "literature", "citedByCount", "simpleSize", "extendedSize", "simpleMembers",
      "extendedMembers", "extra");
  private static final List<TableMapping> STANDARD = Stream.of("lens-csv").map(MappingFile::standard).toList();

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
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return new MappingFile(file.getFileName().toString().replaceFirst("\\.[^.]*$", "")).read(in);
    }
  }

  private static TableMapping standard(String format) {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
        MappingFile.class.getResourceAsStream(format + ".tsv")), StandardCharsets.UTF_8))) {
      return new MappingFile(format).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the mapping " + format, e);
    }
  }

  private TableMapping read(BufferedReader in) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        line(line.split("\t", -1), number);
      }
    }
    return new TableMapping(name, settings, columns, values);
  }

  private void line(String[] cells, int number) {
    switch (cells[0] + cells.length) {
      case "set3" -> settings.put(cells[1], cells[2]);
      case "column3", "column4", "column5" -> {
        if (!MEANINGS.contains(cells[1])) {
          throw new IllegalArgumentException(name + ", line " + number + ": expected one of " + MEANINGS.stream().sorted()
              .toList() + ", found '" + cells[1] + "'");
        }
        TableMapping.Column column = new TableMapping.Column(cells[1],
            cells.length > 4 ? cells[4] : null, cells.length > 3 ? separators(cells[3]) : List.of());
        for (String header : cells[2].split("\\|")) {
          columns.put(TableMapping.key(header), column);
        }
      }
      case "value4" -> {
        for (String word : cells[2].split("\\|")) {
          values.computeIfAbsent(cells[1], _ -> new LinkedHashMap<>()).put(TableMapping.key(word), cells[3]);
        }
      }
      default -> throw new IllegalArgumentException(name + ", line " + number
          + ": expected set, column or value with their cells separated by tabs, found '" + String.join(" ", cells) + "'");
    }
  }

  private static List<String> separators(String cell) {
    List<String> separators = new ArrayList<>();
    for (String separator : cell.split(" ")) {
      if (!separator.isEmpty()) {
        separators.add(separator.replace("\\n", "\n").replace("\\s", " "));
      }
    }
    return separators;
  }
}
