package org.patentbeacon.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.value.Dates;
import org.patentbeacon.format.value.Values;

/// The values of one row by the meaning of their column. What is not used stays among the extra values.
final class TableRow {
  private final TableMapping mapping;
  private final Dates dates;
  private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
  private final SortedMap<String, ExtraValue> extra = new TreeMap<>();
  private final List<Note> notes = new ArrayList<>();

  /// A cell with a meaning.
  ///
  /// @param header the header name of its column
  /// @param column what the column means
  /// @param text the whole cell
  record Cell(String header, TableMapping.Column column, String text) {
    List<String> values() {
      return column.values(text);
    }
  }

  TableRow(TableMapping mapping) {
    this.mapping = mapping;
    Dates.Order order = mapping.setting("dates").orElse("").equals("month-first")
        ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
    this.dates = new Dates(order, this::note);
  }

  /// Adds a cell; a column without a meaning becomes an extra value.
  void add(String header, TableMapping.@Nullable Column column, String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      note(new Note("encoding", "column '" + header + "': bytes that are of no encoding we know became U+FFFD"));
    }
    if (column == null || column.meaning().equals("extra")) {
      keep(header, column == null ? List.of(text) : column.values(text));
    } else {
      cells.computeIfAbsent(column.meaning(), _ -> new ArrayList<>()).add(new Cell(header, column, text));
    }
  }

  private void keep(String header, List<String> values) {
    if (!values.isEmpty()) {
      extra.put(mapping.format() + "." + (header.isEmpty() ? "unnamed" : header), new ExtraValue(values));
    }
  }

  /// Keeps the cells of a meaning as printed, since its field does not say everything that they do.
  void keep(String meaning) {
    cells(meaning).forEach(cell -> keep(cell.header(), cell.values()));
  }

  TableMapping mapping() {
    return mapping;
  }

  List<Cell> cells(String meaning) {
    return cells.getOrDefault(meaning, List.of());
  }

  /// All values of all columns of a meaning, in the order of the columns.
  List<String> all(String meaning) {
    return cells(meaning).stream().flatMap(cell -> cell.values().stream()).toList();
  }

  /// The values of the first column of a meaning that has one; those of the others are kept as extra values.
  List<String> first(String meaning) {
    List<Cell> found = cells(meaning);
    found.stream().skip(1).filter(cell -> !cell.text().equals(found.getFirst().text()))
        .forEach(cell -> keep(cell.header(), cell.values()));
    return found.isEmpty() ? List.of() : found.getFirst().values();
  }

  /// The only value of a meaning.
  @Nullable String one(String meaning) {
    List<String> values = first(meaning);
    return values.isEmpty() ? null : Values.present(values.getFirst());
  }

  /// The date of a meaning; what names none is kept.
  ///
  /// @param year what is known of the year of a date with two digits for it
  @Nullable PartialDate date(String meaning, Dates.KnownYear year) {
    String text = one(meaning);
    PartialDate date = dates.read(text, year);
    if (text != null && date == null) {
      keep(meaning);
    }
    return date;
  }

  /// The date of a text of this table.
  @Nullable PartialDate date(String text) {
    return dates.read(text, Dates.UNKNOWN);
  }

  /// The whole number of a meaning; what is none is kept.
  @Nullable Integer count(String meaning) {
    String text = one(meaning);
    if (text != null && text.matches("0*\\d{1,9}")) {
      return Integer.valueOf(text);
    }
    List<Cell> found = cells(meaning);
    if (!found.isEmpty() && found.getFirst().text().strip().matches("0+")) {
      return 0;
    }
    keep(meaning);
    return null;
  }

  void note(Note note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  List<Note> notes() {
    return notes;
  }

  SortedMap<String, ExtraValue> extra() {
    return extra;
  }
}
