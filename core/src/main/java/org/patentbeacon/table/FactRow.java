package org.patentbeacon.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row of a table, whose cells are asked for by the name of their column.
public final class FactRow {
  private final String place;
  private final Map<String, String> cells;

  FactRow(String place, Map<String, String> cells) {
    this.place = place;
    this.cells = Map.copyOf(cells);
  }

  /// {@return the words of a cell; empty when the cell is, or when the table has no such column}
  ///
  /// @param column the name of the column
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /// {@return the words of a cell that must have some}
  ///
  /// @param column the name of the column
  /// @throws RowException when it is empty
  public String words(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw refused(column, "something");
    }
    return text;
  }

  /// {@return the date of a cell}
  ///
  /// @param column the name of the column
  /// @throws RowException when it is none
  public LocalDate date(String column) {
    return read(column, "a date such as 2024-03-01", LocalDate::parse);
  }

  /// {@return the date of a cell that may be empty}
  ///
  /// @param column the name of the column
  /// @throws RowException when it says something else than a date
  public @Nullable LocalDate dateOrNone(String column) {
    return text(column).isEmpty() ? null : date(column);
  }

  /// {@return the whole number of a cell}
  ///
  /// @param column the name of the column
  /// @throws RowException when it is none
  public int number(String column) {
    return read(column, "a whole number", Integer::parseInt);
  }

  /// {@return the whole number of a cell, or another when the cell is empty}
  ///
  /// @param column the name of the column
  /// @param otherwise what an empty cell means
  /// @throws RowException when it says something else
  public int number(String column, int otherwise) {
    return text(column).isEmpty() ? otherwise : number(column);
  }

  /// {@return what a cell says, by a list of words}
  ///
  /// @param <E> the type of the words
  /// @param column the name of the column
  /// @param words the type of the words
  /// @throws RowException when it is none of them
  public <E extends Enum<E>> E oneOf(String column, Class<E> words) {
    String expected = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return read(column, "one of " + expected, text -> Enum.valueOf(words, text));
  }

  /// {@return whether the row was confirmed in an official text: its column `verified` says `yes`, and not `no`}
  ///
  /// @throws RowException when it says neither
  public boolean verified() {
    return yes("verified");
  }

  /// {@return whether a cell says `yes`, and not `no`}
  ///
  /// @param column the name of the column
  /// @throws RowException when it says neither
  public boolean yes(String column) {
    return switch (text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw refused(column, "yes or no");
    };
  }

  /// {@return what a reading makes of a cell}
  ///
  /// @param <T> the type of its values
  /// @param column the name of the column
  /// @param expected what the cell should have said, for the message
  /// @param reading from the words to the value; throws [IllegalArgumentException] or [DateTimeException] at others
  /// @throws RowException when it cannot be read so
  public <T> T read(String column, String expected, Function<String, T> reading) {
    try {
      return reading.apply(text(column));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refused(column, expected);
    }
  }

  /// {@return the refusal of this row, to be thrown}
  ///
  /// @param column the cell it is about
  /// @param expected what it should have said
  public RowException refused(String column, String expected) {
    return new RowException("%s, %s: expected %s, found '%s'".formatted(place, column, expected, text(column)));
  }
}
