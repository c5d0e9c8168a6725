package org.patentbeacon.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;

/// What the columns of an export mean: data, read from a file per export.
///
/// @param format the id of the format
/// @param columns the meaning of a column by its header name in comparison form
record TableMapping(String format, Map<String, Column> columns) {
  private static final int KNOWN_NAMES = 3;
  private static final List<TableMapping> STANDARD = List.of(load("lens-csv"));

  /// The meaning of a column.
  ///
  /// @param meaning the word for it, such as `publication`
  /// @param separator what stands between several values; empty when the cell is one value
  record Column(String meaning, String separator) {}

  /// The mapping that knows most names of a row, when it knows at least three.
  static Optional<Bound> forHeader(List<String> cells) {
    TableMapping best = null;
    long most = KNOWN_NAMES - 1;
    for (TableMapping mapping : STANDARD) {
      long known = cells.stream().map(TableMapping::key).distinct().filter(mapping.columns::containsKey).count();
      if (known > most) {
        best = mapping;
        most = known;
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Bound(best, List.copyOf(cells)));
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_\uFEFF]", "");
  }

  private static TableMapping load(String format) {
    Map<String, Column> columns = new LinkedHashMap<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
        TableMapping.class.getResourceAsStream("mapping/" + format + ".tsv")), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).forEach(row -> {
        for (String name : row[1].split("\\|")) {
          columns.put(key(name), new Column(row[0], row[2]));
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException("reading the mapping " + format, e);
    }
    return new TableMapping(format, columns);
  }

  /// A mapping and the header of the table it reads.
  record Bound(TableMapping mapping, List<String> header) {

    /// The documents of a row, one per publication number.
    List<PatentDocument> documents(List<String> cells, RecordPosition position, @Nullable PartialDate vintage) {
      TableRow row = new TableRow(mapping.format());
      for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
        String cell = cells.get(i).strip();
        if (cell.isEmpty()) {
          continue;
        }
        Column column = mapping.columns().get(key(header.get(i)));
        if (column == null) {
          row.extra(header.get(i).strip(), cell);
        } else {
          row.add(column.meaning(), values(cell, column.separator()), header.get(i).strip());
        }
      }
      return List.of(row.document(position, vintage));
    }

    private static List<String> values(String cell, String separator) {
      if (separator.isEmpty()) {
        return List.of(cell);
      }
      List<String> values = new ArrayList<>();
      for (String value : cell.split(Pattern.quote(separator))) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }
  }
}
