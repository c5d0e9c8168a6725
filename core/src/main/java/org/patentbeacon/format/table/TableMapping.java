package org.patentbeacon.format.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the columns of an export mean: data, a file per export ([MappingFile]).
///
/// @param format the id of the format
/// @param settings what holds for the whole table, such as `dates` with `day-first`
/// @param columns the meaning of a column by its header name in comparison form
/// @param values the meaning of a value by the meaning of its column and the value in comparison form
public record TableMapping(String format, Map<String, String> settings, Map<String, Column> columns,
    Map<String, Map<String, String>> values) {

  /// The fewest names of a header row that a mapping must know.
  private static final int KNOWN_NAMES = 3;

  private static final Pattern IGNORED = Pattern.compile("[\\s_\\uFEFF]+");

  /// Copies the maps.
  public TableMapping {
    settings = Map.copyOf(settings);
    columns = Map.copyOf(columns);
    Map<String, Map<String, String>> copies = new LinkedHashMap<>();
    values.forEach((meaning, words) -> copies.put(meaning, Map.copyOf(words)));
    values = Map.copyOf(copies);
  }

  /// The meaning of a column.
  ///
  /// @param meaning the word for it, such as `publication`
  /// @param language the language of its texts, where the header says it
  /// @param separators what stands between several values; empty when the cell is one value
  public record Column(String meaning, @Nullable String language, List<String> separators) {

    /// Copies the list.
    public Column {
      separators = List.copyOf(separators);
    }

    /// {@return the values of a cell, without blank ones}
    ///
    /// @param cell the cell
    public List<String> values(String cell) {
      List<String> values = List.of(cell);
      for (String separator : separators) {
        List<String> parts = new ArrayList<>();
        values.forEach(value -> parts.addAll(List.of(value.split(Pattern.quote(separator)))));
        values = parts;
      }
      return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
  }

  /// {@return a name as names are compared: NFKC, lower case, without blanks and underscores}
  ///
  /// @param name a header name or a word of a cell
  public static String key(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return IGNORED.matcher(compatible).replaceAll("");
  }

  /// {@return the mapping that knows most names of a row; empty when none knows three}
  ///
  /// @param mappings the mappings to choose from, of equals the first
  /// @param row the cells of the row
  public static Optional<TableMapping> best(List<TableMapping> mappings, List<String> row) {
    TableMapping best = null;
    long most = KNOWN_NAMES - 1;
    for (TableMapping mapping : mappings) {
      long known = mapping.knows(row);
      if (known > most) {
        best = mapping;
        most = known;
      }
    }
    return Optional.ofNullable(best);
  }

  private long knows(List<String> row) {
    return row.stream().map(TableMapping::key).distinct().filter(columns::containsKey).count();
  }

  /// {@return the meaning of a column; empty when it has none}
  ///
  /// @param header its header name
  public Optional<Column> column(String header) {
    return Optional.ofNullable(columns.get(key(header)));
  }

  /// {@return what holds for the whole table; empty when the mapping does not say}
  ///
  /// @param setting the word for it, such as `dates`
  public Optional<String> setting(String setting) {
    return Optional.ofNullable(settings.get(setting));
  }

  /// {@return what a word in a cell means; empty when the mapping does not say}
  ///
  /// @param meaning the meaning of the column
  /// @param word the word
  public Optional<String> value(String meaning, String word) {
    return Optional.ofNullable(values.getOrDefault(meaning, Map.of()).get(key(word)));
  }
}
