package org.patentbeacon.benchmarks.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a TREC file one by one: columns between white space of any kind. Empty lines say nothing.
final class TrecLines {
  private TrecLines() {}

  /// A line cut into its columns.
  ///
  /// @param place file and line, for messages
  /// @param columns as many as expected
  record Line(String place, List<String> columns) {
    String column(int number) {
      return columns.get(number);
    }

    int whole(int number, String name) throws IOException {
      try {
        return Integer.parseInt(column(number));
      } catch (NumberFormatException wrong) {
        throw problem("expected a whole number as " + name + ", found '" + column(number) + "'");
      }
    }

    double number(int number, String name) throws IOException {
      double value;
      try {
        value = Double.parseDouble(column(number));
      } catch (NumberFormatException wrong) {
        value = Double.NaN;
      }
      if (Double.isNaN(value)) {
        throw problem("expected a number as " + name + ", found '" + column(number) + "'");
      }
      return value;
    }

    IOException problem(String words) {
      return new IOException(place + ": " + words);
    }
  }

  /// Takes a line.
  interface Sink {
    void line(Line line) throws IOException;
  }

  /// Reads all lines.
  ///
  /// @param file in UTF-8
  /// @param names the names of the columns
  /// @param sink takes every line
  static void read(Path file, List<String> names, Sink sink) throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      for (@Nullable String text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        List<String> columns = cut(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (columns.isEmpty()) {
          continue;
        }
        Line line = new Line(file.getFileName() + ", line " + number, columns);
        if (columns.size() != names.size()) {
          throw line.problem("expected the " + names.size() + " columns " + String.join(" ", names) + ", found "
              + columns.size() + ": '" + text.strip() + "'");
        }
        sink.line(line);
      }
    }
  }

  private static List<String> cut(String text) {
    List<String> columns = new ArrayList<>(6);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
      if (blank && start >= 0) {
        columns.add(text.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return columns;
  }
}
