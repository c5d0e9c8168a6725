package org.patentbeacon.format.table.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the columns of an export mean: data, a file per export ([MappingFile]).
///
/// @param format the id of the format
/// @param settings what holds for the whole table, such as `dates` with `day-first`
/// @param columns the meaning of a column by its header name in comparison form
/// @param values the meaning of a value by a word for what is asked and the value in comparison form
public record TableMapping(String format, Map<String, String> settings, Map<String, Column> columns,
    Map<String, Map<String, String>> values) {

  private static final Set<Meaning> NUMBERS = EnumSet.of(Meaning.PUBLICATION, Meaning.GRANT, Meaning.APPLICATION);
  private static final Pattern IGNORED = Pattern.compile("[\\s_\\uFEFF]+");

  /// Copies the maps.
  public TableMapping {
    settings = Map.copyOf(settings);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    Map<String, Map<String, String>> copies = new LinkedHashMap<>();
    values.forEach((asked, words) -> copies.put(asked, Map.copyOf(words)));
    values = Map.copyOf(copies);
  }

  /// What a column means.
  ///
  /// @param meaning its meaning
  /// @param separators what stands between several values; empty when the cell is one value
  /// @param attributes what holds for all its values, such as `lang` with `en`
  public record Column(Meaning meaning, List<String> separators, Map<String, String> attributes) {

    /// Copies the list and the map.
    public Column {
      separators = List.copyOf(separators);
      attributes = Map.copyOf(attributes);
    }

    /// {@return an attribute; `null` when the column has none of the name}
    ///
    /// @param name the name of the attribute
    public @Nullable String attribute(String name) {
      return attributes.get(name);
    }

    /// {@return the values of a cell without blanks around them, blank ones left out}
    ///
    /// @param cell the cell
    public List<String> values(String cell) {
      List<String> values = parts(cell);
      if (values.contains("")) {
        values.removeIf(String::isEmpty);
      }
      return values;
    }

    /// {@return the values of a cell by their place, blank ones as empty texts}
    ///
    /// @param cell the cell
    public List<String> parts(String cell) {
      List<String> parts = new ArrayList<>();
      int start = 0;
      for (int at = 0; at < cell.length() && !separators.isEmpty(); at++) {
        int length = separatorAt(cell, at);
        if (length > 0) {
          parts.add(cell.substring(start, at).strip());
          start = at + length;
          at = start - 1;
        }
      }
      parts.add(cell.substring(start).strip());
      return parts;
    }

    private int separatorAt(String cell, int at) {
      char c = cell.charAt(at);
      for (int i = 0; i < separators.size(); i++) {
        String separator = separators.get(i);
        if (separator.charAt(0) == c && cell.startsWith(separator, at)) {
          return separator.length();
        }
      }
      return 0;
    }
  }

  /// {@return a name as names are compared: NFKC, lower case, without blanks and underscores}
  ///
  /// @param name a header name or a word of a cell
  public static String key(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return hasIgnored(compatible) ? IGNORED.matcher(compatible).replaceAll("") : compatible;
  }

  private static boolean hasIgnored(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '_' || c == '\uFEFF') {
        return true;
      }
    }
    return false;
  }

  /// {@return the mapping that knows most names of a row; empty when none knows enough of them to take it for a header: a
  /// number of a publication or an application, and of the exports we know three names in all}
  ///
  /// @param mappings the mappings to choose from, of equals the first
  /// @param row the cells of the row
  public static Optional<TableMapping> best(List<TableMapping> mappings, List<String> row) {
    return nearest(mappings.stream().filter(mapping -> mapping.takes(row)).toList(), row);
  }

  /// {@return the mapping that knows most names of a row, be it only one; empty when none knows any}
  ///
  /// @param mappings the mappings to choose from, of equals the first
  /// @param row the cells of the row
  public static Optional<TableMapping> nearest(List<TableMapping> mappings, List<String> row) {
    TableMapping nearest = null;
    int most = 0;
    for (TableMapping mapping : mappings) {
      int known = mapping.known(row).size();
      if (known > most) {
        nearest = mapping;
        most = known;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean takes(List<String> row) {
    return known(row).size() >= Integer.parseInt(settings.getOrDefault(MappingFile.NAMES, "3"))
        && knowsNumber(row);
  }

  /// {@return whether this mapping knows a name of a row that means the number of a publication or an application}
  ///
  /// @param row the cells of the row
  public boolean knowsNumber(List<String> row) {
    return known(row).stream().anyMatch(name -> column(name).filter(c -> NUMBERS.contains(c.meaning())).isPresent());
  }

  /// {@return the names of a row that this mapping knows, each once}
  ///
  /// @param row the cells of the row
  public List<String> known(List<String> row) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String name : row) {
      String key = key(name);
      if (columns.containsKey(key)) {
        known.putIfAbsent(key, name.strip());
      }
    }
    return List.copyOf(known.values());
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

  /// {@return what a word means; empty when the mapping does not say}
  ///
  /// @param asked what is asked, such as `type`
  /// @param word the word
  public Optional<String> value(String asked, String word) {
    Map<String, String> words = values.get(asked);
    return words == null ? Optional.empty() : Optional.ofNullable(words.get(key(word)));
  }
}
