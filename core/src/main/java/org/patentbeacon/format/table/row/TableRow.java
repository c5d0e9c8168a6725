package org.patentbeacon.format.table.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.table.mapping.TableMapping;
import org.patentbeacon.format.value.Dates;
import org.patentbeacon.format.value.Values;

/// The values of one record by the meaning of their column. What is not used stays among the extra values.
final class TableRow {
  private static final int MOST_DIGITS = 9;

  private final TableMapping mapping;
  private final Dates dates;
  private final Map<Meaning, List<Cell>> cells = new EnumMap<>(Meaning.class);
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
    if (column == null || column.meaning() == Meaning.EXTRA) {
      keep(header, isAbsent(text) ? List.of() : column == null ? List.of(text) : column.values(text));
    } else if (column.meaning() != Meaning.ROW_NUMBER) {
      cells.computeIfAbsent(column.meaning(), _ -> new ArrayList<>(1)).add(new Cell(header, column, text));
    }
  }

  /// Whether a text is a word for nothing. A zero is one only where a number is asked.
  private static boolean isAbsent(String text) {
    return text.indexOf('0') < 0 && Values.present(text) == null;
  }

  /// Keeps values of a column; where it has some already, the further ones are added.
  private void keep(String header, List<String> values) {
    if (!values.isEmpty()) {
      extra.merge(mapping.format() + "." + (header.isEmpty() ? "unnamed" : header), new ExtraValue(values),
          TableRow::together);
    }
  }

  private static ExtraValue together(ExtraValue known, ExtraValue further) {
    List<String> all = new ArrayList<>(known.values());
    further.values().stream().filter(value -> !all.contains(value)).forEach(all::add);
    return new ExtraValue(all);
  }

  /// Keeps the cells of a meaning as printed, since its field does not say everything that they do.
  void keep(Meaning meaning) {
    cells(meaning).forEach(cell -> keep(cell.header(), cell.values()));
  }

  TableMapping mapping() {
    return mapping;
  }

  boolean has(Meaning meaning) {
    return cells.containsKey(meaning);
  }

  List<Cell> cells(Meaning meaning) {
    return cells.getOrDefault(meaning, List.of());
  }

  /// All values of all columns of a meaning, in the order of the columns.
  List<String> all(Meaning meaning) {
    List<Cell> found = cells(meaning);
    if (found.size() == 1) {
      return found.getFirst().values();
    }
    return found.isEmpty() ? List.of() : found.stream().flatMap(cell -> cell.values().stream()).toList();
  }

  /// The cell of a meaning whose column is marked as the one of the main value, else the first; `null` when there is
  /// none. Those that say something else are kept as extra values.
  @Nullable Cell chosen(Meaning meaning, Predicate<Cell> preferred) {
    List<Cell> found = cells(meaning);
    if (found.isEmpty()) {
      return null;
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    Cell chosen = found.stream().filter(preferred).findFirst().orElse(found.getFirst());
    for (Cell cell : found) {
      if (!cell.text().equals(chosen.text())) {
        keep(cell.header(), cell.values());
      }
    }
    return chosen;
  }

  /// The values of the first column of a meaning that has one; those of the others are kept as extra values.
  List<String> first(Meaning meaning) {
    Cell chosen = chosen(meaning, _ -> true);
    return chosen == null ? List.of() : chosen.values();
  }

  /// The only value of a meaning.
  @Nullable String one(Meaning meaning) {
    List<String> values = first(meaning);
    return values.isEmpty() ? null : Values.present(values.getFirst());
  }

  /// The date of a meaning; what names none is kept.
  ///
  /// @param year what is known of the year of a date with two digits for it
  @Nullable PartialDate date(Meaning meaning, Dates.KnownYear year) {
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
  @Nullable Integer count(Meaning meaning) {
    List<Cell> found = cells(meaning);
    if (found.isEmpty()) {
      return null;
    }
    String text = found.getFirst().text().strip();
    String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    if (isNumber(digits)) {
      first(meaning);
      return Integer.valueOf(digits);
    }
    if (Values.present(text) != null) {
      keep(meaning);
    }
    return null;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
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
