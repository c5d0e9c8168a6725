package org.patentbeacon.sector.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Signed;

/// A row of a table. What is wrong in it is said, cell by cell, and leaves the row out.
final class CsvRow {
  private final FileFindings findings;
  private final int line;
  private final Map<String, String> cells;
  private boolean sound = true;

  CsvRow(FileFindings findings, int line, Map<String, String> cells) {
    this.findings = findings;
    this.line = line;
    this.cells = cells;
  }

  Place place() {
    return findings.at(line);
  }

  String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  List<String> several(String column) {
    return Stream.of(text(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  String required(String column) {
    if (text(column).isEmpty()) {
      error("缺少 " + column, "expected a value in '" + column + "', found none");
    }
    return text(column);
  }

  /// What a cell means; absent when it is empty or wrong.
  <T> @Nullable T read(String column, Function<String, T> meaning) {
    if (text(column).isEmpty()) {
      return null;
    }
    try {
      return meaning.apply(text(column));
    } catch (Cells.CellException e) {
      error(column + "：" + e.wording().zh(), column + ": " + e.wording().en());
      return null;
    }
  }

  /// What a cell means that may not be empty; absent when something was said of it.
  <T> @Nullable T need(String column, Function<String, T> meaning) {
    required(column);
    return read(column, meaning);
  }

  /// One of some words.
  <T> @Nullable T word(String column, Map<String, T> words) {
    String found = required(column);
    T meant = words.get(found);
    if (meant == null && !found.isEmpty()) {
      String all = String.join(", ", words.keySet().stream().sorted().toList());
      error("%s：应为 %s 之一，实为“%s”".formatted(column, all, found),
          "%s: expected one of %s, found '%s'".formatted(column, all, found));
    }
    return meant;
  }

  Signed signed(boolean reasoned) {
    return new Signed(text("by"), read("date", Cells::date), reasoned ? required("reason") : text("reason"));
  }

  /// The record of the row; empty when something was said of a cell.
  <T> Optional<T> record(Supplier<T> made) {
    return sound ? Optional.of(made.get()) : Optional.empty();
  }

  void error(String zh, String en) {
    sound = false;
    findings.error(line, null, zh, en);
  }
}
